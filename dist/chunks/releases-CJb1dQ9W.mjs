// src/ffprobe/releases.ts
const SHAKA = "https://github.com/shaka-project/static-ffmpeg-binaries/releases/download/n8.1.2-1";
const STATIC = "https://github.com/eugeneware/ffmpeg-static/releases/download/b6.1.1";
const DEFAULT_FFPROBE_VERSION = "8.1.2";
const FFPROBE_RELEASES = {
	"8.1.2": {
		"linux-x64": {
			url: `${SHAKA}/ffprobe-linux-x64`,
			sha256: "065d3c56926052a76e884c4e4b51b7d95248da9391ab7effdcca6b94ceab98cf",
			sizeBytes: 48090488
		},
		"linux-arm64": {
			url: `${SHAKA}/ffprobe-linux-arm64`,
			sha256: "fd2aca1456f0261cabef4514b6d97a70fa342003347f51b39c473dd364328089",
			sizeBytes: 36326648
		},
		"darwin-x64": {
			url: `${SHAKA}/ffprobe-osx-x64`,
			sha256: "d530823f480a3c7eb6334f18a00197d1e9f1070e86172b9aa89c4bf4022bd879",
			sizeBytes: 42555344
		},
		"darwin-arm64": {
			url: `${SHAKA}/ffprobe-osx-arm64`,
			sha256: "ded4c698b8ff38d0bc1fd30fcc5e768dc46f58bc15a8dfd61f98615ba49cde5c",
			sizeBytes: 33882408
		},
		"win32-x64": {
			url: `${SHAKA}/ffprobe-win-x64.exe`,
			sha256: "fc37ca23d31ee08bb8f7e108edf3822f6ef3efc1a8d306bbe0b779190230710b",
			sizeBytes: 53558272
		}
	},
	"6.1.1": {
		"linux-x64": {
			url: `${STATIC}/ffprobe-linux-x64`,
			sha256: "4f231a1960d83e403d08f7971e271707bec278a9ae18e21b8b5b03186668450d",
			sizeBytes: void 0
		},
		"linux-arm64": {
			url: `${STATIC}/ffprobe-linux-arm64`,
			sha256: "d17ae9b4c297d48e2521ba14e417bb0537c6ff77c584cdbcd6bb0d8d0307a2e8",
			sizeBytes: void 0
		},
		"darwin-x64": {
			url: `${STATIC}/ffprobe-darwin-x64`,
			sha256: "fa3add0ce901f7241abe0dfc0155d958fc834aca3f8ce61f87cc712ae669c1e0",
			sizeBytes: void 0
		},
		"darwin-arm64": {
			url: `${STATIC}/ffprobe-darwin-arm64`,
			sha256: "bb2db6f5d8cef919da12fbf592119a987202a8c060a886f3cab091f9cab90b64",
			sizeBytes: void 0
		},
		"win32-x64": {
			url: `${STATIC}/ffprobe-win32-x64`,
			sha256: "3a7e2dc003dc2cd1472827e4c7c4f056ae1ae0ae7c5bbc580c99b49827351ba4",
			sizeBytes: void 0
		}
	}
};
export { FFPROBE_RELEASES as n, DEFAULT_FFPROBE_VERSION as t };
