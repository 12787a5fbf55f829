/** sei_rbsp(): harmless messages that fill the unit to its stop bit. */
export declare function expectHarmlessInformation(unit: Uint8Array): void;
