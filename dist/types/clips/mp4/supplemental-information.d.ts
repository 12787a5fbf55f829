/** sei_rbsp(): harmless messages that fill the unit to its stop bit. An encoder's settings, for one, are in every clip of its. */
export declare const expectHarmlessInformation: (bytes: Uint8Array) => void;
