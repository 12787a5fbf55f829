/** Generated from schema/ by `npm run generate`; do not edit. */
/** Encoders by slot, as trainers write them one-hot. */
export declare const ENCODER_VOCABULARY: {
    readonly ugc_encoder: "ugc-mixed";
    readonly ugc_corpora: readonly ["konvid-1k", "konvid-150k", "youtube-ugc", "lsvq", "live-vqc"];
    readonly versions: {
        readonly v3: readonly ["libx264", "libaom-av1", "libx265", "h264_nvenc", "hevc_nvenc", "av1_nvenc", "h264_amf", "hevc_amf", "av1_amf", "h264_qsv", "hevc_qsv", "av1_qsv", "libvvenc", "libsvtav1", "h264_videotoolbox", "hevc_videotoolbox"];
        readonly v4: readonly ["libx264", "libaom-av1", "libx265", "h264_nvenc", "hevc_nvenc", "av1_nvenc", "h264_amf", "hevc_amf", "av1_amf", "h264_qsv", "hevc_qsv", "av1_qsv", "libvvenc", "libsvtav1", "h264_videotoolbox", "hevc_videotoolbox", "ugc-mixed"];
    };
};
