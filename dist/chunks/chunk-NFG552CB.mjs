const require = (id) => { const found = process.getBuiltinModule(id); if (found === undefined) throw Object.assign(new Error('Cannot find module ' + id), { code: 'MODULE_NOT_FOUND' }); return found; };
import {
  FETCH_MANIFEST,
  makeRoot,
  planFetch
} from "./chunk-HNKEIK7L.mjs";
import {
  composeFetchManifest,
  readEarlierFetch,
  writeFetchManifest
} from "./chunk-LN36CBQS.mjs";
import {
  downloadFile
} from "./chunk-KCZPKGE5.mjs";
import {
  lockOutput
} from "./chunk-F43AUIWP.mjs";
import {
  nameFault
} from "./chunk-I5UDYYHH.mjs";
import {
  hashFile
} from "./chunk-VAB6ICDL.mjs";
import {
  syncFolder,
  writeDurably
} from "./chunk-MDKWPEYY.mjs";
import {
  pMap
} from "./chunk-P6EGDUWD.mjs";
import {
  readWholeFile
} from "./chunk-KFR2XHG5.mjs";
import {
  DEFAULT_CORPUS,
  findCorpusDownload
} from "./chunk-QMW5FB73.mjs";
import {
  UserError,
  messageOf,
  systemErrorCode
} from "./chunk-7DHNPKAQ.mjs";
import {
  __commonJS,
  __require,
  __toESM
} from "./chunk-7655PG7G.mjs";

// node_modules/pend/index.js
var require_pend = __commonJS({
  "node_modules/pend/index.js"(exports, module) {
    module.exports = Pend;
    function Pend() {
      this.pending = 0;
      this.max = Infinity;
      this.listeners = [];
      this.waiting = [];
      this.error = null;
    }
    Pend.prototype.go = function(fn) {
      if (this.pending < this.max) {
        pendGo(this, fn);
      } else {
        this.waiting.push(fn);
      }
    };
    Pend.prototype.wait = function(cb) {
      if (this.pending === 0) {
        cb(this.error);
      } else {
        this.listeners.push(cb);
      }
    };
    Pend.prototype.hold = function() {
      return pendHold(this);
    };
    function pendHold(self) {
      self.pending += 1;
      var called = false;
      return onCb;
      function onCb(err) {
        if (called) throw new Error("callback called twice");
        called = true;
        self.error = self.error || err;
        self.pending -= 1;
        if (self.waiting.length > 0 && self.pending < self.max) {
          pendGo(self, self.waiting.shift());
        } else if (self.pending === 0) {
          var listeners = self.listeners;
          self.listeners = [];
          listeners.forEach(cbListener);
        }
      }
      function cbListener(listener) {
        listener(self.error);
      }
    }
    function pendGo(self, fn) {
      fn(pendHold(self));
    }
  }
});

// node_modules/yauzl/fd-slicer.js
var require_fd_slicer = __commonJS({
  "node_modules/yauzl/fd-slicer.js"(exports) {
    var fs = __require("fs");
    var util = __require("util");
    var stream = __require("stream");
    var Readable2 = stream.Readable;
    var PassThrough = stream.PassThrough;
    var Pend = require_pend();
    var EventEmitter = __require("events").EventEmitter;
    exports.BufferSlicer = BufferSlicer;
    exports.FdSlicer = FdSlicer;
    util.inherits(FdSlicer, EventEmitter);
    function FdSlicer(fd) {
      EventEmitter.call(this);
      this.fd = fd;
      this.pend = new Pend();
      this.pend.max = 1;
      this.refCount = 0;
    }
    FdSlicer.prototype.read = function(buffer, offset, length, position, callback) {
      var self = this;
      self.pend.go(function(cb) {
        fs.read(self.fd, buffer, offset, length, position, function(err, bytesRead, buffer2) {
          cb();
          callback(err, bytesRead, buffer2);
        });
      });
    };
    FdSlicer.prototype.createReadStream = function(options2) {
      return new ReadStream(this, options2);
    };
    FdSlicer.prototype.ref = function() {
      this.refCount += 1;
    };
    FdSlicer.prototype.unref = function() {
      var self = this;
      self.refCount -= 1;
      if (self.refCount < 0) throw new Error("invalid unref");
      if (self.refCount > 0) return;
      fs.close(self.fd, onCloseDone);
      function onCloseDone(err) {
        if (err) {
          self.emit("error", err);
        } else {
          self.emit("close");
        }
      }
    };
    util.inherits(ReadStream, Readable2);
    function ReadStream(context, options2) {
      options2 = options2 || {};
      Readable2.call(this, options2);
      this.context = context;
      this.context.ref();
      this.start = options2.start || 0;
      this.endOffset = options2.end;
      this.pos = this.start;
    }
    ReadStream.prototype._read = function(n) {
      var self = this;
      var toRead = Math.min(self._readableState.highWaterMark, n);
      if (self.endOffset != null) {
        toRead = Math.min(toRead, self.endOffset - self.pos);
      }
      if (toRead <= 0) {
        self.push(null);
        this._cleanup();
        return;
      }
      self.context.pend.go(function(cb) {
        var buffer = Buffer.allocUnsafe(toRead);
        fs.read(self.context.fd, buffer, 0, toRead, self.pos, function(err, bytesRead) {
          if (err) {
            self.destroy(err);
          } else if (bytesRead === 0) {
            self.push(null);
            self._cleanup();
          } else {
            self.pos += bytesRead;
            self.push(buffer.slice(0, bytesRead));
          }
          cb();
        });
      });
    };
    ReadStream.prototype._destroy = function(err, cb) {
      this._cleanup();
      cb(err);
    };
    ReadStream.prototype._cleanup = function() {
      if (this.context != null) {
        this.context.unref();
        this.context = null;
      }
    };
    util.inherits(BufferSlicer, EventEmitter);
    function BufferSlicer(buffer) {
      EventEmitter.call(this);
      this.refCount = 0;
      this.buffer = buffer;
    }
    BufferSlicer.prototype.read = function(buffer, offset, length, position, callback) {
      if (!(0 <= offset && offset <= buffer.length)) throw new RangeError("offset outside buffer: 0 <= " + offset + " <= " + buffer.length);
      if (position < 0) throw new RangeError("position is negative: " + position);
      if (offset + length > buffer.length) {
        length = buffer.length - offset;
      }
      if (position + length > this.buffer.length) {
        length = this.buffer.length - position;
      }
      if (length <= 0) {
        setImmediate(function() {
          callback(null, 0);
        });
        return;
      }
      this.buffer.copy(buffer, offset, position, position + length);
      setImmediate(function() {
        callback(null, length);
      });
    };
    BufferSlicer.prototype.createReadStream = function(options2) {
      options2 = options2 || {};
      var readStream = new PassThrough(options2);
      readStream.start = options2.start || 0;
      readStream.endOffset = options2.end;
      readStream.pos = readStream.endOffset || this.buffer.length;
      var entireSlice = this.buffer.slice(readStream.start, readStream.pos);
      var maxChunkSize = 65536;
      var offset = 0;
      while (true) {
        var nextOffset = offset + maxChunkSize;
        if (nextOffset >= entireSlice.length) {
          if (offset < entireSlice.length) {
            readStream.write(entireSlice.slice(offset, entireSlice.length));
          }
          break;
        }
        readStream.write(entireSlice.slice(offset, nextOffset));
        offset = nextOffset;
      }
      readStream.end();
      return readStream;
    };
    BufferSlicer.prototype.ref = function() {
      this.refCount += 1;
    };
    BufferSlicer.prototype.unref = function() {
      this.refCount -= 1;
      if (this.refCount < 0) {
        throw new Error("invalid unref");
      }
    };
  }
});

// node_modules/yauzl/crc32.js
var require_crc32 = __commonJS({
  "node_modules/yauzl/crc32.js"(exports, module) {
    var CRC_TABLE = new Int32Array([
      0,
      1996959894,
      3993919788,
      2567524794,
      124634137,
      1886057615,
      3915621685,
      2657392035,
      249268274,
      2044508324,
      3772115230,
      2547177864,
      162941995,
      2125561021,
      3887607047,
      2428444049,
      498536548,
      1789927666,
      4089016648,
      2227061214,
      450548861,
      1843258603,
      4107580753,
      2211677639,
      325883990,
      1684777152,
      4251122042,
      2321926636,
      335633487,
      1661365465,
      4195302755,
      2366115317,
      997073096,
      1281953886,
      3579855332,
      2724688242,
      1006888145,
      1258607687,
      3524101629,
      2768942443,
      901097722,
      1119000684,
      3686517206,
      2898065728,
      853044451,
      1172266101,
      3705015759,
      2882616665,
      651767980,
      1373503546,
      3369554304,
      3218104598,
      565507253,
      1454621731,
      3485111705,
      3099436303,
      671266974,
      1594198024,
      3322730930,
      2970347812,
      795835527,
      1483230225,
      3244367275,
      3060149565,
      1994146192,
      31158534,
      2563907772,
      4023717930,
      1907459465,
      112637215,
      2680153253,
      3904427059,
      2013776290,
      251722036,
      2517215374,
      3775830040,
      2137656763,
      141376813,
      2439277719,
      3865271297,
      1802195444,
      476864866,
      2238001368,
      4066508878,
      1812370925,
      453092731,
      2181625025,
      4111451223,
      1706088902,
      314042704,
      2344532202,
      4240017532,
      1658658271,
      366619977,
      2362670323,
      4224994405,
      1303535960,
      984961486,
      2747007092,
      3569037538,
      1256170817,
      1037604311,
      2765210733,
      3554079995,
      1131014506,
      879679996,
      2909243462,
      3663771856,
      1141124467,
      855842277,
      2852801631,
      3708648649,
      1342533948,
      654459306,
      3188396048,
      3373015174,
      1466479909,
      544179635,
      3110523913,
      3462522015,
      1591671054,
      702138776,
      2966460450,
      3352799412,
      1504918807,
      783551873,
      3082640443,
      3233442989,
      3988292384,
      2596254646,
      62317068,
      1957810842,
      3939845945,
      2647816111,
      81470997,
      1943803523,
      3814918930,
      2489596804,
      225274430,
      2053790376,
      3826175755,
      2466906013,
      167816743,
      2097651377,
      4027552580,
      2265490386,
      503444072,
      1762050814,
      4150417245,
      2154129355,
      426522225,
      1852507879,
      4275313526,
      2312317920,
      282753626,
      1742555852,
      4189708143,
      2394877945,
      397917763,
      1622183637,
      3604390888,
      2714866558,
      953729732,
      1340076626,
      3518719985,
      2797360999,
      1068828381,
      1219638859,
      3624741850,
      2936675148,
      906185462,
      1090812512,
      3747672003,
      2825379669,
      829329135,
      1181335161,
      3412177804,
      3160834842,
      628085408,
      1382605366,
      3423369109,
      3138078467,
      570562233,
      1426400815,
      3317316542,
      2998733608,
      733239954,
      1555261956,
      3268935591,
      3050360625,
      752459403,
      1541320221,
      2607071920,
      3965973030,
      1969922972,
      40735498,
      2617837225,
      3943577151,
      1913087877,
      83908371,
      2512341634,
      3803740692,
      2075208622,
      213261112,
      2463272603,
      3855990285,
      2094854071,
      198958881,
      2262029012,
      4057260610,
      1759359992,
      534414190,
      2176718541,
      4139329115,
      1873836001,
      414664567,
      2282248934,
      4279200368,
      1711684554,
      285281116,
      2405801727,
      4167216745,
      1634467795,
      376229701,
      2685067896,
      3608007406,
      1308918612,
      956543938,
      2808555105,
      3495958263,
      1231636301,
      1047427035,
      2932959818,
      3654703836,
      1088359270,
      936918e3,
      2847714899,
      3736837829,
      1202900863,
      817233897,
      3183342108,
      3401237130,
      1404277552,
      615818150,
      3134207493,
      3453421203,
      1423857449,
      601450431,
      3009837614,
      3294710456,
      1567103746,
      711928724,
      3020668471,
      3272380065,
      1510334235,
      755167117
    ]);
    function crc322(buf) {
      let crc = -1;
      for (let x of buf) {
        crc = CRC_TABLE[(crc ^ x) & 255] ^ crc >>> 8;
      }
      return (crc ^ -1) >>> 0;
    }
    module.exports = crc322;
  }
});

// node_modules/yauzl/index.js
var require_yauzl = __commonJS({
  "node_modules/yauzl/index.js"(exports) {
    var fs = __require("fs");
    var zlib = __require("zlib");
    var fd_slicer = require_fd_slicer();
    var util = __require("util");
    var EventEmitter = __require("events").EventEmitter;
    var Transform = __require("stream").Transform;
    var PassThrough = __require("stream").PassThrough;
    var Writable = __require("stream").Writable;
    var crc322 = typeof zlib.crc32 === "function" ? zlib.crc32 : require_crc32();
    exports.open = open3;
    exports.fromFd = fromFd;
    exports.fromBuffer = fromBuffer;
    exports.fromRandomAccessReader = fromRandomAccessReader;
    exports.openPromise = openPromise;
    exports.fromFdPromise = fromFdPromise;
    exports.fromBufferPromise = fromBufferPromise;
    exports.fromRandomAccessReaderPromise = fromRandomAccessReaderPromise;
    exports.dosDateTimeToDate = dosDateTimeToDate;
    exports.getFileNameLowLevel = getFileNameLowLevel;
    exports.validateFileName = validateFileName;
    exports.parseExtraFields = parseExtraFields;
    exports.ZipFile = ZipFile;
    exports.Entry = Entry;
    exports.LocalFileHeader = LocalFileHeader;
    exports.RandomAccessReader = RandomAccessReader;
    function openPromise(path, options2) {
      return new Promise((resolve, reject) => {
        open3(path, { ...options2, lazyEntries: true }, function(err, zipfile) {
          if (err) return reject(err);
          resolve(zipfile);
        });
      });
    }
    function fromFdPromise(fd, options2) {
      return new Promise((resolve, reject) => {
        fromFd(fd, { ...options2, lazyEntries: true }, function(err, zipfile) {
          if (err) return reject(err);
          resolve(zipfile);
        });
      });
    }
    function fromBufferPromise(buffer, options2) {
      return new Promise((resolve, reject) => {
        fromBuffer(buffer, { ...options2, lazyEntries: true }, function(err, zipfile) {
          if (err) return reject(err);
          resolve(zipfile);
        });
      });
    }
    function fromRandomAccessReaderPromise(reader, totalSize, options2) {
      return new Promise((resolve, reject) => {
        fromRandomAccessReader(reader, totalSize, { ...options2, lazyEntries: true }, function(err, zipfile) {
          if (err) return reject(err);
          resolve(zipfile);
        });
      });
    }
    function open3(path, options2, callback) {
      if (typeof options2 === "function") {
        callback = options2;
        options2 = null;
      }
      if (options2 == null) options2 = {};
      if (options2.autoClose == null) options2.autoClose = true;
      if (options2.lazyEntries == null) options2.lazyEntries = false;
      if (options2.decodeStrings == null) options2.decodeStrings = true;
      if (options2.validateEntrySizes == null) options2.validateEntrySizes = true;
      if (options2.strictFileNames == null) options2.strictFileNames = false;
      if (callback == null) callback = defaultCallback;
      fs.open(path, "r", function(err, fd) {
        if (err) return callback(err);
        fromFd(fd, options2, function(err2, zipfile) {
          if (err2) fs.close(fd, defaultCallback);
          callback(err2, zipfile);
        });
      });
    }
    function fromFd(fd, options2, callback) {
      if (typeof options2 === "function") {
        callback = options2;
        options2 = null;
      }
      if (options2 == null) options2 = {};
      if (options2.autoClose == null) options2.autoClose = false;
      if (options2.lazyEntries == null) options2.lazyEntries = false;
      if (options2.decodeStrings == null) options2.decodeStrings = true;
      if (options2.validateEntrySizes == null) options2.validateEntrySizes = true;
      if (options2.strictFileNames == null) options2.strictFileNames = false;
      if (callback == null) callback = defaultCallback;
      fs.fstat(fd, function(err, stats) {
        if (err) return callback(err);
        var reader = new fd_slicer.FdSlicer(fd);
        fromRandomAccessReader(reader, stats.size, options2, callback);
      });
    }
    function fromBuffer(buffer, options2, callback) {
      if (typeof options2 === "function") {
        callback = options2;
        options2 = null;
      }
      if (options2 == null) options2 = {};
      options2.autoClose = false;
      if (options2.lazyEntries == null) options2.lazyEntries = false;
      if (options2.decodeStrings == null) options2.decodeStrings = true;
      if (options2.validateEntrySizes == null) options2.validateEntrySizes = true;
      if (options2.strictFileNames == null) options2.strictFileNames = false;
      var reader = new fd_slicer.BufferSlicer(buffer);
      fromRandomAccessReader(reader, buffer.length, options2, callback);
    }
    function fromRandomAccessReader(reader, totalSize, options2, callback) {
      if (typeof options2 === "function") {
        callback = options2;
        options2 = null;
      }
      if (options2 == null) options2 = {};
      if (options2.autoClose == null) options2.autoClose = true;
      if (options2.lazyEntries == null) options2.lazyEntries = false;
      if (options2.decodeStrings == null) options2.decodeStrings = true;
      var decodeStrings = !!options2.decodeStrings;
      if (options2.validateEntrySizes == null) options2.validateEntrySizes = true;
      if (options2.strictFileNames == null) options2.strictFileNames = false;
      if (callback == null) callback = defaultCallback;
      if (typeof totalSize !== "number") throw new Error("expected totalSize parameter to be a number");
      if (totalSize > Number.MAX_SAFE_INTEGER) {
        throw new Error("zip file too large. only file sizes up to 2^52 are supported due to JavaScript's Number type being an IEEE 754 double.");
      }
      reader.ref();
      var eocdrWithoutCommentSize = 22;
      var zip64EocdlSize = 20;
      var maxCommentSize = 65535;
      var bufferSize = Math.min(zip64EocdlSize + eocdrWithoutCommentSize + maxCommentSize, totalSize);
      var buffer = newBuffer(bufferSize);
      var bufferReadStart = totalSize - buffer.length;
      readAndAssertNoEof(reader, buffer, 0, bufferSize, bufferReadStart, function(err) {
        if (err) return callback(err);
        for (var i = bufferSize - eocdrWithoutCommentSize; i >= 0; i -= 1) {
          if (buffer.readUInt32LE(i) !== 101010256) continue;
          var eocdrBuffer = buffer.subarray(i);
          var diskNumber = eocdrBuffer.readUInt16LE(4);
          var entryCount = eocdrBuffer.readUInt16LE(10);
          var centralDirectoryOffset = eocdrBuffer.readUInt32LE(16);
          var commentLength = eocdrBuffer.readUInt16LE(20);
          var expectedCommentLength = eocdrBuffer.length - eocdrWithoutCommentSize;
          if (commentLength !== expectedCommentLength) {
            return callback(new Error("Invalid comment length. Expected: " + expectedCommentLength + ". Found: " + commentLength + ". Are there extra bytes at the end of the file? Or is the end of central dir signature `PK\u263A\u263B` in the comment?"));
          }
          var comment = decodeStrings ? decodeBuffer(eocdrBuffer.subarray(22), false) : eocdrBuffer.subarray(22);
          if (i - zip64EocdlSize >= 0 && buffer.readUInt32LE(i - zip64EocdlSize) === 117853008) {
            var zip64EocdlBuffer = buffer.subarray(i - zip64EocdlSize, i - zip64EocdlSize + zip64EocdlSize);
            var zip64EocdrOffset = readUInt64LE(zip64EocdlBuffer, 8);
            var zip64EocdrBuffer = newBuffer(56);
            return readAndAssertNoEof(reader, zip64EocdrBuffer, 0, zip64EocdrBuffer.length, zip64EocdrOffset, function(err2) {
              if (err2) return callback(err2);
              if (zip64EocdrBuffer.readUInt32LE(0) !== 101075792) {
                return callback(new Error("invalid zip64 end of central directory record signature"));
              }
              diskNumber = zip64EocdrBuffer.readUInt32LE(16);
              if (diskNumber !== 0) {
                return callback(new Error("multi-disk zip files are not supported: found disk number: " + diskNumber));
              }
              entryCount = readUInt64LE(zip64EocdrBuffer, 32);
              centralDirectoryOffset = readUInt64LE(zip64EocdrBuffer, 48);
              return callback(null, new ZipFile(reader, centralDirectoryOffset, totalSize, entryCount, comment, options2.autoClose, options2.lazyEntries, decodeStrings, options2.validateEntrySizes, options2.strictFileNames));
            });
          }
          if (diskNumber !== 0) {
            return callback(new Error("multi-disk zip files are not supported: found disk number: " + diskNumber));
          }
          return callback(null, new ZipFile(reader, centralDirectoryOffset, totalSize, entryCount, comment, options2.autoClose, options2.lazyEntries, decodeStrings, options2.validateEntrySizes, options2.strictFileNames));
        }
        callback(new Error("End of central directory record signature not found. Either not a zip file, or file is truncated."));
      });
    }
    util.inherits(ZipFile, EventEmitter);
    function ZipFile(reader, centralDirectoryOffset, fileSize, entryCount, comment, autoClose, lazyEntries, decodeStrings, validateEntrySizes, strictFileNames) {
      var self = this;
      EventEmitter.call(self);
      self.reader = reader;
      self.reader.on("error", function(err) {
        emitError(self, err);
      });
      self.reader.once("close", function() {
        self.emit("close");
      });
      self.readEntryCursor = centralDirectoryOffset;
      self.fileSize = fileSize;
      self.entryCount = entryCount;
      self.comment = comment;
      self.entriesRead = 0;
      self.autoClose = !!autoClose;
      self.lazyEntries = !!lazyEntries;
      self.decodeStrings = !!decodeStrings;
      self.validateEntrySizes = !!validateEntrySizes;
      self.strictFileNames = !!strictFileNames;
      self.isOpen = true;
      self.emittedError = false;
      self.hasEachEntryBeenCalled = false;
      if (!self.lazyEntries) self._readEntry();
    }
    ZipFile.prototype.close = function() {
      if (!this.isOpen) return;
      this.isOpen = false;
      this.reader.unref();
    };
    function emitErrorAndAutoClose(self, err) {
      if (self.autoClose) self.close();
      emitError(self, err);
    }
    function emitError(self, err) {
      if (self.emittedError) return;
      self.emittedError = true;
      self.emit("error", err);
    }
    ZipFile.prototype.readEntry = function() {
      if (!this.lazyEntries) throw new Error("readEntry() called without lazyEntries:true");
      this._readEntry();
    };
    ZipFile.prototype._readEntry = function() {
      var self = this;
      if (self.entryCount === self.entriesRead) {
        setImmediate(function() {
          if (self.autoClose) self.close();
          if (self.emittedError) return;
          self.emit("end");
        });
        return;
      }
      if (self.emittedError) return;
      var buffer = newBuffer(46);
      readAndAssertNoEof(self.reader, buffer, 0, buffer.length, self.readEntryCursor, function(err) {
        if (err) return emitErrorAndAutoClose(self, err);
        if (self.emittedError) return;
        var entry = new Entry();
        var signature = buffer.readUInt32LE(0);
        if (signature !== 33639248) return emitErrorAndAutoClose(self, new Error("invalid central directory file header signature: 0x" + signature.toString(16)));
        entry.versionMadeBy = buffer.readUInt16LE(4);
        entry.versionNeededToExtract = buffer.readUInt16LE(6);
        entry.generalPurposeBitFlag = buffer.readUInt16LE(8);
        entry.compressionMethod = buffer.readUInt16LE(10);
        entry.lastModFileTime = buffer.readUInt16LE(12);
        entry.lastModFileDate = buffer.readUInt16LE(14);
        entry.crc32 = buffer.readUInt32LE(16);
        entry.compressedSize = buffer.readUInt32LE(20);
        entry.uncompressedSize = buffer.readUInt32LE(24);
        entry.fileNameLength = buffer.readUInt16LE(28);
        entry.extraFieldLength = buffer.readUInt16LE(30);
        entry.fileCommentLength = buffer.readUInt16LE(32);
        entry.internalFileAttributes = buffer.readUInt16LE(36);
        entry.externalFileAttributes = buffer.readUInt32LE(38);
        entry.relativeOffsetOfLocalHeader = buffer.readUInt32LE(42);
        if (entry.generalPurposeBitFlag & 64) return emitErrorAndAutoClose(self, new Error("strong encryption is not supported"));
        self.readEntryCursor += 46;
        buffer = newBuffer(entry.fileNameLength + entry.extraFieldLength + entry.fileCommentLength);
        readAndAssertNoEof(self.reader, buffer, 0, buffer.length, self.readEntryCursor, function(err2) {
          if (err2) return emitErrorAndAutoClose(self, err2);
          if (self.emittedError) return;
          entry.fileNameRaw = buffer.subarray(0, entry.fileNameLength);
          var fileCommentStart = entry.fileNameLength + entry.extraFieldLength;
          entry.extraFieldRaw = buffer.subarray(entry.fileNameLength, fileCommentStart);
          entry.fileCommentRaw = buffer.subarray(fileCommentStart, fileCommentStart + entry.fileCommentLength);
          try {
            entry.extraFields = parseExtraFields(entry.extraFieldRaw);
          } catch (err3) {
            return emitErrorAndAutoClose(self, err3);
          }
          if (self.decodeStrings) {
            var isUtf8 = (entry.generalPurposeBitFlag & 2048) !== 0;
            entry.fileComment = decodeBuffer(entry.fileCommentRaw, isUtf8);
            entry.fileName = getFileNameLowLevel(entry.generalPurposeBitFlag, entry.fileNameRaw, entry.extraFields, self.strictFileNames);
            var errorMessage = validateFileName(entry.fileName);
            if (errorMessage != null) return emitErrorAndAutoClose(self, new Error(errorMessage));
          } else {
            entry.fileComment = entry.fileCommentRaw;
            entry.fileName = entry.fileNameRaw;
          }
          entry.comment = entry.fileComment;
          self.readEntryCursor += buffer.length;
          self.entriesRead += 1;
          for (var i = 0; i < entry.extraFields.length; i++) {
            var extraField = entry.extraFields[i];
            if (extraField.id !== 1) continue;
            var zip64EiefBuffer = extraField.data;
            var index = 0;
            if (entry.uncompressedSize === 4294967295) {
              if (index + 8 > zip64EiefBuffer.length) {
                return emitErrorAndAutoClose(self, new Error("zip64 extended information extra field does not include uncompressed size"));
              }
              entry.uncompressedSize = readUInt64LE(zip64EiefBuffer, index);
              index += 8;
            }
            if (entry.compressedSize === 4294967295) {
              if (index + 8 > zip64EiefBuffer.length) {
                return emitErrorAndAutoClose(self, new Error("zip64 extended information extra field does not include compressed size"));
              }
              entry.compressedSize = readUInt64LE(zip64EiefBuffer, index);
              index += 8;
            }
            if (entry.relativeOffsetOfLocalHeader === 4294967295) {
              if (index + 8 > zip64EiefBuffer.length) {
                return emitErrorAndAutoClose(self, new Error("zip64 extended information extra field does not include relative header offset"));
              }
              entry.relativeOffsetOfLocalHeader = readUInt64LE(zip64EiefBuffer, index);
              index += 8;
            }
            break;
          }
          if (self.validateEntrySizes && entry.compressionMethod === 0) {
            var expectedCompressedSize = entry.uncompressedSize;
            if (entry.isEncrypted()) {
              expectedCompressedSize += 12;
            }
            if (entry.compressedSize !== expectedCompressedSize) {
              var msg = "compressed/uncompressed size mismatch for stored file: " + entry.compressedSize + " != " + entry.uncompressedSize;
              return emitErrorAndAutoClose(self, new Error(msg));
            }
          }
          self.emit("entry", entry);
          if (!self.lazyEntries) self._readEntry();
        });
      });
    };
    ZipFile.prototype.eachEntry = function() {
      const self = this;
      if (!self.lazyEntries) throw new Error("eachEntry() requires lazyEntries: true");
      if (self.hasEachEntryBeenCalled) throw new Error("eachEntry() must only be called once per ZipFile");
      self.hasEachEntryBeenCalled = true;
      let pendingResolveReject = null;
      self.on("entry", onEntry);
      self.on("end", onEnd);
      self.on("error", onError);
      function cleanup() {
        self.removeListener("entry", onEntry);
        self.removeListener("end", onEnd);
        self.removeListener("error", onError);
        if (self.autoClose) self.close();
      }
      function onEntry(entry) {
        let { resolve } = pendingResolveReject;
        pendingResolveReject = null;
        resolve({ value: entry });
      }
      function onEnd() {
        let { resolve } = pendingResolveReject;
        pendingResolveReject = null;
        cleanup();
        resolve({ done: true });
      }
      function onError(err) {
        let { reject } = pendingResolveReject;
        pendingResolveReject = null;
        cleanup();
        reject(err);
      }
      return {
        [Symbol.asyncIterator]() {
          return this;
        },
        next() {
          const promise = new Promise((resolve, reject) => {
            if (pendingResolveReject != null) throw new Error("next() called before previous Promise was resolved.");
            pendingResolveReject = { resolve, reject };
          });
          self.readEntry();
          return promise;
        },
        return(value) {
          cleanup();
          return Promise.resolve({ done: true, value });
        },
        throw(value) {
          cleanup();
          return Promise.reject(value);
        }
      };
    };
    ZipFile.prototype.openReadStream = function(entry, options2, callback) {
      var self = this;
      var relativeStart = 0;
      var relativeEnd = entry.compressedSize;
      if (callback == null) {
        callback = options2;
        options2 = null;
      }
      if (options2 == null) {
        options2 = {};
      } else {
        if (options2.decodeFileData === false) {
          if (options2.decrypt != null) {
            throw new Error("cannot use options.decrypt when options.decodeFileData === false");
          }
          if (options2.decompress != null) {
            throw new Error("cannot use options.decompress when options.decodeFileData === false");
          }
        } else {
          if (options2.decrypt != null) {
            if (!entry.isEncrypted()) {
              throw new Error("options.decrypt can only be specified for encrypted entries. See also option decodeFileData.");
            }
            if (options2.decrypt !== false) throw new Error("invalid options.decrypt value: " + options2.decrypt);
            if (entry.isCompressed()) {
              if (options2.decompress !== false) throw new Error("entry is encrypted and compressed, and options.decompress !== false. See also option decodeFileData.");
            }
          }
          if (options2.decompress != null) {
            if (!entry.isCompressed()) {
              throw new Error("options.decompress can only be specified for compressed entries. See also option decodeFileData.");
            }
            if (!(options2.decompress === false || options2.decompress === true)) {
              throw new Error("invalid options.decompress value: " + options2.decompress);
            }
            decompress = options2.decompress;
          }
        }
        if (options2.start != null) {
          relativeStart = options2.start;
          if (relativeStart < 0) throw new Error("options.start < 0");
          if (relativeStart > entry.compressedSize) throw new Error("options.start > entry.compressedSize");
        }
        if (options2.end != null) {
          relativeEnd = options2.end;
          if (relativeEnd < 0) throw new Error("options.end < 0");
          if (relativeEnd > entry.compressedSize) throw new Error("options.end > entry.compressedSize");
          if (relativeEnd < relativeStart) throw new Error("options.end < options.start");
        }
      }
      var rawMode = options2.decodeFileData === false || // Explicitly requested raw.
      (entry.compressionMethod === 0 || // Naturally without compression.
      entry.compressionMethod === 8 && options2.decompress === false) && (!entry.isEncrypted() || // Naturally without encryption.
      options2.decrypt === false);
      if (options2.start != null || options2.end != null) {
        if (!rawMode) throw new Error("start/end range require options.decodeFileData === false for non-trivial encoded entries.");
      }
      if (!self.isOpen) return callback(new Error("closed"));
      if (entry.isEncrypted() && !rawMode) {
        if (options2.decrypt !== false) return callback(new Error("entry is encrypted, and options.decodeFileData !== false"));
      }
      var decompress;
      if (rawMode) {
        decompress = false;
      } else if (entry.compressionMethod === 8) {
        decompress = options2.decodeFileData !== true;
      } else {
        return callback(new Error("unsupported compression method: " + entry.compressionMethod));
      }
      self.readLocalFileHeader(entry, { minimal: true }, function(err, localFileHeader) {
        if (err) return callback(err);
        self.openReadStreamLowLevel(
          localFileHeader.fileDataStart,
          entry.compressedSize,
          relativeStart,
          relativeEnd,
          decompress,
          entry.uncompressedSize,
          callback
        );
      });
    };
    ZipFile.prototype.openReadStreamLowLevel = function(fileDataStart, compressedSize, relativeStart, relativeEnd, decompress, uncompressedSize, callback) {
      var self = this;
      var fileDataEnd = fileDataStart + compressedSize;
      var readStream = self.reader.createReadStream({
        start: fileDataStart + relativeStart,
        end: fileDataStart + relativeEnd
      });
      var endpointStream = readStream;
      if (decompress) {
        var destroyed = false;
        var inflateFilter = zlib.createInflateRaw();
        readStream.on("error", function(err) {
          setImmediate(function() {
            if (!destroyed) inflateFilter.emit("error", err);
          });
        });
        readStream.pipe(inflateFilter);
        if (self.validateEntrySizes) {
          endpointStream = new AssertByteCountStream(uncompressedSize);
          inflateFilter.on("error", function(err) {
            setImmediate(function() {
              if (!destroyed) endpointStream.emit("error", err);
            });
          });
          inflateFilter.pipe(endpointStream);
        } else {
          endpointStream = inflateFilter;
        }
        installDestroyFn(endpointStream, function() {
          destroyed = true;
          if (inflateFilter !== endpointStream) inflateFilter.unpipe(endpointStream);
          readStream.unpipe(inflateFilter);
          readStream.destroy();
        });
      }
      callback(null, endpointStream);
    };
    ZipFile.prototype.readLocalFileHeader = function(entry, options2, callback) {
      var self = this;
      if (callback == null) {
        callback = options2;
        options2 = null;
      }
      if (options2 == null) options2 = {};
      self.reader.ref();
      var buffer = newBuffer(30);
      readAndAssertNoEof(self.reader, buffer, 0, buffer.length, entry.relativeOffsetOfLocalHeader, function(err) {
        try {
          if (err) return callback(err);
          var signature = buffer.readUInt32LE(0);
          if (signature !== 67324752) {
            return callback(new Error("invalid local file header signature: 0x" + signature.toString(16)));
          }
          var fileNameLength = buffer.readUInt16LE(26);
          var extraFieldLength = buffer.readUInt16LE(28);
          var fileDataStart = entry.relativeOffsetOfLocalHeader + 30 + fileNameLength + extraFieldLength;
          if (fileDataStart + entry.compressedSize > self.fileSize) {
            return callback(new Error("file data overflows file bounds: " + fileDataStart + " + " + entry.compressedSize + " > " + self.fileSize));
          }
          if (options2.minimal) {
            return callback(null, { fileDataStart });
          }
          var localFileHeader = new LocalFileHeader();
          localFileHeader.fileDataStart = fileDataStart;
          localFileHeader.versionNeededToExtract = buffer.readUInt16LE(4);
          localFileHeader.generalPurposeBitFlag = buffer.readUInt16LE(6);
          localFileHeader.compressionMethod = buffer.readUInt16LE(8);
          localFileHeader.lastModFileTime = buffer.readUInt16LE(10);
          localFileHeader.lastModFileDate = buffer.readUInt16LE(12);
          localFileHeader.crc32 = buffer.readUInt32LE(14);
          localFileHeader.compressedSize = buffer.readUInt32LE(18);
          localFileHeader.uncompressedSize = buffer.readUInt32LE(22);
          localFileHeader.fileNameLength = fileNameLength;
          localFileHeader.extraFieldLength = extraFieldLength;
          buffer = newBuffer(fileNameLength + extraFieldLength);
          self.reader.ref();
          readAndAssertNoEof(self.reader, buffer, 0, buffer.length, entry.relativeOffsetOfLocalHeader + 30, function(err2) {
            try {
              if (err2) return callback(err2);
              localFileHeader.fileName = buffer.subarray(0, fileNameLength);
              localFileHeader.extraField = buffer.subarray(fileNameLength);
              return callback(null, localFileHeader);
            } finally {
              self.reader.unref();
            }
          });
        } finally {
          self.reader.unref();
        }
      });
    };
    ZipFile.prototype.openReadStreamPromise = function(entry, options2) {
      return new Promise((resolve, reject) => {
        this.openReadStream(entry, options2, function(err, readStream) {
          if (err) return reject(err);
          resolve(readStream);
        });
      });
    };
    ZipFile.prototype.openReadStreamLowLevelPromise = function(fileDataStart, compressedSize, relativeStart, relativeEnd, decompress, uncompressedSize) {
      return new Promise((resolve, reject) => {
        this.openReadStream(fileDataStart, compressedSize, relativeStart, relativeEnd, decompress, uncompressedSize, function(err, readStream) {
          if (err) return reject(err);
          resolve(readStream);
        });
      });
    };
    ZipFile.prototype.readLocalFileHeaderPromise = function(entry, options2) {
      return new Promise((resolve, reject) => {
        this.readLocalFileHeader(entry, options2, function(err, localFileHeader) {
          if (err) return reject(err);
          resolve(localFileHeader);
        });
      });
    };
    function Entry() {
    }
    Entry.prototype.getLastModDate = function(options2) {
      if (options2 == null) options2 = {};
      if (!options2.forceDosFormat) {
        for (var i = 0; i < this.extraFields.length; i++) {
          var extraField = this.extraFields[i];
          if (extraField.id === 21589) {
            var data = extraField.data;
            if (data.length < 5) continue;
            var flags = data[0];
            var HAS_MTIME = 1;
            if (!(flags & HAS_MTIME)) continue;
            var posixTimestamp = data.readInt32LE(1);
            return new Date(posixTimestamp * 1e3);
          } else if (extraField.id === 10) {
            var data = extraField.data;
            if (data.length !== 32) continue;
            if (data.readUInt16LE(4) !== 1) continue;
            if (data.readUInt16LE(6) !== 24) continue;
            var hundredNanoSecondsSince1601 = data.readUInt32LE(8) + 4294967296 * data.readInt32LE(12);
            var millisecondsSince1970 = hundredNanoSecondsSince1601 / 1e4 - 116444736e5;
            return new Date(millisecondsSince1970);
          }
        }
      }
      return dosDateTimeToDate(this.lastModFileDate, this.lastModFileTime, options2.timezone);
    };
    Entry.prototype.canDecodeFileData = function() {
      return !this.isEncrypted() && (this.compressionMethod === 0 || this.compressionMethod === 8);
    };
    Entry.prototype.isEncrypted = function() {
      return (this.generalPurposeBitFlag & 1) !== 0;
    };
    Entry.prototype.isCompressed = function() {
      return this.compressionMethod === 8;
    };
    function LocalFileHeader() {
    }
    function dosDateTimeToDate(date, time, timezone) {
      var day = date & 31;
      var month = (date >> 5 & 15) - 1;
      var year = (date >> 9 & 127) + 1980;
      var millisecond = 0;
      var second = (time & 31) * 2;
      var minute = time >> 5 & 63;
      var hour = time >> 11 & 31;
      if (timezone == null || timezone === "local") {
        return new Date(year, month, day, hour, minute, second, millisecond);
      } else if (timezone === "UTC") {
        return new Date(Date.UTC(year, month, day, hour, minute, second, millisecond));
      } else {
        throw new Error("unrecognized options.timezone: " + options.timezone);
      }
    }
    function getFileNameLowLevel(generalPurposeBitFlag, fileNameBuffer, extraFields, strictFileNames) {
      var fileName = null;
      for (var i = 0; i < extraFields.length; i++) {
        var extraField = extraFields[i];
        if (extraField.id === 28789) {
          if (extraField.data.length < 6) {
            continue;
          }
          if (extraField.data.readUInt8(0) !== 1) {
            continue;
          }
          var oldNameCrc32 = extraField.data.readUInt32LE(1);
          if (crc322(fileNameBuffer) !== oldNameCrc32) {
            continue;
          }
          fileName = decodeBuffer(extraField.data.subarray(5), true);
          break;
        }
      }
      if (fileName == null) {
        var isUtf8 = (generalPurposeBitFlag & 2048) !== 0;
        fileName = decodeBuffer(fileNameBuffer, isUtf8);
      }
      if (!strictFileNames) {
        fileName = fileName.replace(/\\/g, "/");
      }
      return fileName;
    }
    function validateFileName(fileName) {
      if (fileName.indexOf("\\") !== -1) {
        return "invalid characters in fileName: " + fileName;
      }
      if (/^[a-zA-Z]:/.test(fileName) || /^\//.test(fileName)) {
        return "absolute path: " + fileName;
      }
      if (fileName.split("/").indexOf("..") !== -1) {
        return "invalid relative path: " + fileName;
      }
      return null;
    }
    function parseExtraFields(extraFieldBuffer) {
      var extraFields = [];
      var i = 0;
      while (i < extraFieldBuffer.length - 3) {
        var headerId = extraFieldBuffer.readUInt16LE(i + 0);
        var dataSize = extraFieldBuffer.readUInt16LE(i + 2);
        var dataStart = i + 4;
        var dataEnd = dataStart + dataSize;
        if (dataEnd > extraFieldBuffer.length) throw new Error("extra field length exceeds extra field buffer size");
        var dataBuffer = extraFieldBuffer.subarray(dataStart, dataEnd);
        extraFields.push({
          id: headerId,
          data: dataBuffer
        });
        i = dataEnd;
      }
      return extraFields;
    }
    function readAndAssertNoEof(reader, buffer, offset, length, position, callback) {
      if (length === 0) {
        return setImmediate(function() {
          callback(null, newBuffer(0));
        });
      }
      reader.read(buffer, offset, length, position, function(err, bytesRead) {
        if (err) return callback(err);
        if (bytesRead < length) {
          return callback(new Error("unexpected EOF"));
        }
        callback();
      });
    }
    util.inherits(AssertByteCountStream, Transform);
    function AssertByteCountStream(byteCount) {
      Transform.call(this);
      this.actualByteCount = 0;
      this.expectedByteCount = byteCount;
    }
    AssertByteCountStream.prototype._transform = function(chunk, encoding, cb) {
      this.actualByteCount += chunk.length;
      if (this.actualByteCount > this.expectedByteCount) {
        var msg = "too many bytes in the stream. expected " + this.expectedByteCount + ". got at least " + this.actualByteCount;
        return cb(new Error(msg));
      }
      cb(null, chunk);
    };
    AssertByteCountStream.prototype._flush = function(cb) {
      if (this.actualByteCount < this.expectedByteCount) {
        var msg = "not enough bytes in the stream. expected " + this.expectedByteCount + ". got only " + this.actualByteCount;
        return cb(new Error(msg));
      }
      cb();
    };
    util.inherits(RandomAccessReader, EventEmitter);
    function RandomAccessReader() {
      EventEmitter.call(this);
      this.refCount = 0;
    }
    RandomAccessReader.prototype.ref = function() {
      this.refCount += 1;
    };
    RandomAccessReader.prototype.unref = function() {
      var self = this;
      self.refCount -= 1;
      if (self.refCount > 0) return;
      if (self.refCount < 0) throw new Error("invalid unref");
      self.close(onCloseDone);
      function onCloseDone(err) {
        if (err) return self.emit("error", err);
        self.emit("close");
      }
    };
    RandomAccessReader.prototype.createReadStream = function(options2) {
      if (options2 == null) options2 = {};
      var start = options2.start;
      var end = options2.end;
      if (start === end) {
        var emptyStream = new PassThrough();
        setImmediate(function() {
          emptyStream.end();
        });
        return emptyStream;
      }
      var stream = this._readStreamForRange(start, end);
      var destroyed = false;
      var refUnrefFilter = new RefUnrefFilter(this);
      stream.on("error", function(err) {
        setImmediate(function() {
          if (!destroyed) refUnrefFilter.emit("error", err);
        });
      });
      installDestroyFn(refUnrefFilter, function() {
        stream.unpipe(refUnrefFilter);
        refUnrefFilter.unref();
        stream.destroy();
      });
      var byteCounter = new AssertByteCountStream(end - start);
      refUnrefFilter.on("error", function(err) {
        setImmediate(function() {
          if (!destroyed) byteCounter.emit("error", err);
        });
      });
      installDestroyFn(byteCounter, function() {
        destroyed = true;
        refUnrefFilter.unpipe(byteCounter);
        refUnrefFilter.destroy();
      });
      return stream.pipe(refUnrefFilter).pipe(byteCounter);
    };
    RandomAccessReader.prototype._readStreamForRange = function(start, end) {
      throw new Error("not implemented");
    };
    RandomAccessReader.prototype.read = function(buffer, offset, length, position, callback) {
      var readStream = this.createReadStream({ start: position, end: position + length });
      var writeStream = new Writable();
      var written = 0;
      writeStream._write = function(chunk, encoding, cb) {
        chunk.copy(buffer, offset + written, 0, chunk.length);
        written += chunk.length;
        cb();
      };
      writeStream.on("finish", callback);
      readStream.on("error", function(error) {
        callback(error);
      });
      readStream.pipe(writeStream);
    };
    RandomAccessReader.prototype.close = function(callback) {
      setImmediate(callback);
    };
    util.inherits(RefUnrefFilter, PassThrough);
    function RefUnrefFilter(context) {
      PassThrough.call(this);
      this.context = context;
      this.context.ref();
      this.unreffedYet = false;
    }
    RefUnrefFilter.prototype._flush = function(cb) {
      this.unref();
      cb();
    };
    RefUnrefFilter.prototype.unref = function(cb) {
      if (this.unreffedYet) return;
      this.unreffedYet = true;
      this.context.unref();
    };
    var cp437 = "\0\u263A\u263B\u2665\u2666\u2663\u2660\u2022\u25D8\u25CB\u25D9\u2642\u2640\u266A\u266B\u263C\u25BA\u25C4\u2195\u203C\xB6\xA7\u25AC\u21A8\u2191\u2193\u2192\u2190\u221F\u2194\u25B2\u25BC !\"#$%&'()*+,-./0123456789:;<=>?@ABCDEFGHIJKLMNOPQRSTUVWXYZ[\\]^_`abcdefghijklmnopqrstuvwxyz{|}~\u2302\xC7\xFC\xE9\xE2\xE4\xE0\xE5\xE7\xEA\xEB\xE8\xEF\xEE\xEC\xC4\xC5\xC9\xE6\xC6\xF4\xF6\xF2\xFB\xF9\xFF\xD6\xDC\xA2\xA3\xA5\u20A7\u0192\xE1\xED\xF3\xFA\xF1\xD1\xAA\xBA\xBF\u2310\xAC\xBD\xBC\xA1\xAB\xBB\u2591\u2592\u2593\u2502\u2524\u2561\u2562\u2556\u2555\u2563\u2551\u2557\u255D\u255C\u255B\u2510\u2514\u2534\u252C\u251C\u2500\u253C\u255E\u255F\u255A\u2554\u2569\u2566\u2560\u2550\u256C\u2567\u2568\u2564\u2565\u2559\u2558\u2552\u2553\u256B\u256A\u2518\u250C\u2588\u2584\u258C\u2590\u2580\u03B1\xDF\u0393\u03C0\u03A3\u03C3\xB5\u03C4\u03A6\u0398\u03A9\u03B4\u221E\u03C6\u03B5\u2229\u2261\xB1\u2265\u2264\u2320\u2321\xF7\u2248\xB0\u2219\xB7\u221A\u207F\xB2\u25A0\xA0";
    function decodeBuffer(buffer, isUtf8) {
      if (isUtf8) {
        return buffer.toString("utf8");
      } else {
        var result = "";
        for (var i = 0; i < buffer.length; i++) {
          result += cp437[buffer[i]];
        }
        return result;
      }
    }
    function readUInt64LE(buffer, offset) {
      var lower32 = buffer.readUInt32LE(offset);
      var upper32 = buffer.readUInt32LE(offset + 4);
      return upper32 * 4294967296 + lower32;
    }
    var newBuffer;
    if (typeof Buffer.allocUnsafe === "function") {
      newBuffer = function(len) {
        return Buffer.allocUnsafe(len);
      };
    } else {
      newBuffer = function(len) {
        return new Buffer(len);
      };
    }
    function installDestroyFn(stream, fn) {
      if (typeof stream.destroy === "function") {
        stream._destroy = function(err, cb) {
          fn();
          if (cb != null) cb(err);
        };
      } else {
        stream.destroy = fn;
      }
    }
    function defaultCallback(err) {
      if (err) throw err;
    }
  }
});

// src/fetch/archive.ts
import { lstat as lstat3, mkdir, rename, rm as rm2 } from "node:fs/promises";
import { dirname, join as join2 } from "node:path";

// src/fetch/extracted-folder.ts
import { lstat, rm } from "node:fs/promises";
import { join } from "node:path";
var MARKER_SCHEMA = "konvid-ingest-extracted-v1";
var MARKER_FILE = ".konvid-ingest-archive.json";
var MAX_MARKER_BYTES = 128 * 1048576;
var STAT_CONCURRENCY = 16;
async function readMarker(folder) {
  const { text } = await readWholeFile(join(folder, MARKER_FILE), MAX_MARKER_BYTES);
  try {
    const marker = JSON.parse(text ?? "null");
    return marker?.schema === MARKER_SCHEMA ? marker : void 0;
  } catch {
    return void 0;
  }
}
async function writeMarker(folder, marker) {
  await writeDurably(join(folder, MARKER_FILE), `${JSON.stringify({ schema: MARKER_SCHEMA, ...marker }, null, 1)}
`);
}
async function removeMarker(folder) {
  await rm(join(folder, MARKER_FILE), { force: true });
}
async function inspectFolder(folder) {
  if (await lstat(folder).catch(() => void 0) === void 0) return { kind: "absent" };
  const marker = await readMarker(folder);
  if (marker === void 0) return { kind: "incomplete", reason: "was not unpacked by this tool" };
  const { archive } = marker;
  if (marker.state !== "complete") return { kind: "incomplete", reason: "is half unpacked", archive };
  const files = Object.entries(marker.files);
  const wrong = await pMap(
    files,
    async ([path, sizeBytes]) => {
      const stats = await lstat(join(folder, path)).catch(() => void 0);
      return stats?.isFile() === true && stats.size === sizeBytes ? [] : [path];
    },
    { concurrency: STAT_CONCURRENCY }
  );
  const [first, ...others] = wrong.flat();
  if (first !== void 0) {
    const more = others.length === 0 ? "" : ` and ${others.length} more`;
    return { kind: "incomplete", reason: `lacks ${first}${more}, or has it in another size`, archive };
  }
  return {
    kind: "complete",
    archive,
    files: files.length,
    totalBytes: files.reduce((sum, [, sizeBytes]) => sum + sizeBytes, 0)
  };
}

// src/fetch/free-space.ts
import { statfs } from "node:fs/promises";
async function readFreeBytes(folder) {
  const { bavail, bsize } = await statfs(folder);
  return bavail * bsize;
}
async function requireFreeBytes(folder, neededBytes, purpose) {
  const freeBytes = await readFreeBytes(folder);
  if (freeBytes >= neededBytes) return;
  throw new UserError(
    "DISK_FULL",
    {
      message: `${folder}: ${purpose} needs ${neededBytes} bytes, and ${freeBytes} are free`,
      hint: "make room, or name a folder on another disk; what is there already is kept"
    },
    3
  );
}

// src/fetch/zip/directory.ts
var import_yauzl2 = __toESM(require_yauzl(), 1);
import { constants } from "node:fs";
import { open } from "node:fs/promises";

// src/fetch/zip/end-record.ts
var END_BYTES = 22;
var LOCATOR_BYTES = 20;
var ZIP64_END_BYTES = 56;
var LOCATOR_SIGNATURE = 117853008;
async function readAt(file, position, length) {
  const buffer = Buffer.alloc(length);
  if (position < 0) return buffer;
  await file.read(buffer, 0, length, position);
  return buffer;
}
async function readEndRecord(file, endStart) {
  const end = await readAt(file, endStart, END_BYTES);
  const locator = await readAt(file, endStart - LOCATOR_BYTES, LOCATOR_BYTES);
  if (locator.readUInt32LE(0) !== LOCATOR_SIGNATURE) {
    return {
      entries: end.readUInt16LE(10),
      directoryBytes: end.readUInt32LE(12),
      directoryStart: end.readUInt32LE(16),
      start: endStart
    };
  }
  const start = Number(locator.readBigUInt64LE(8));
  const zip64 = await readAt(file, start, ZIP64_END_BYTES);
  return {
    entries: Number(zip64.readBigUInt64LE(32)),
    directoryBytes: Number(zip64.readBigUInt64LE(40)),
    directoryStart: Number(zip64.readBigUInt64LE(48)),
    start
  };
}
function isWholeEnd({ start }, endStart) {
  return start === endStart || start + ZIP64_END_BYTES + LOCATOR_BYTES === endStart;
}

// src/fetch/zip/entry.ts
var FLAG = { encrypted: 1 << 0, descriptor: 1 << 3, strong: 1 << 6, utf8: 1 << 11, masked: 1 << 13 };
var SEALED = FLAG.encrypted | FLAG.strong | FLAG.masked;
var METHOD = { stored: 0, deflated: 8 };
var FILE_TYPE_MASK = 61440;
var TYPES = /* @__PURE__ */ new Map([
  [32768, "file"],
  [16384, "folder"]
]);
var ODD_TYPES = /* @__PURE__ */ new Map([
  [40960, "a symbolic link"],
  [24576, "a block device"],
  [8192, "a character device"],
  [4096, "a named pipe"],
  [49152, "a socket"]
]);
var ODD_DOS_ATTRIBUTES = 8 | 64 | 1024;
var DOS_FOLDER = 16;
var ZIP64_MARK = 4294967295;
var ZIP64_FIELD = 1;
function typeFault(attributes, isFolder) {
  const type = attributes >>> 16 & FILE_TYPE_MASK;
  const kind = TYPES.get(type);
  if (type !== 0 && kind === void 0) return `is ${ODD_TYPES.get(type) ?? "of an unknown type"}`;
  if (type === 0 && (attributes & ODD_DOS_ATTRIBUTES) !== 0) return "is a link, a device or a label on Windows";
  const says = kind ?? ((attributes & DOS_FOLDER) !== 0 ? "folder" : void 0);
  if (says !== void 0 && says === "folder" !== isFolder)
    return "is a file by its name and a folder by its type, or the reverse";
  return void 0;
}
function isCount(value) {
  return Number.isSafeInteger(value) && value >= 0;
}
function entryFault(entry, isFolder, limits) {
  const { uncompressedSize: size, compressedSize: packed, compressionMethod: method } = entry;
  if ((entry.generalPurposeBitFlag & SEALED) !== 0) return "is encrypted";
  if (method !== METHOD.stored && method !== METHOD.deflated)
    return `is packed by method ${method}; only stored and deflated files are read`;
  if (![size, packed, entry.relativeOffsetOfLocalHeader].every(isCount)) return "has a size that is none";
  if (isFolder && size !== 0) return "is a folder with bytes of its own";
  if (size > limits.ratioFreeBytes && size > packed * limits.maxRatio) {
    return `would unpack to ${size} bytes out of ${packed}: more than ${limits.maxRatio} times as many`;
  }
  return typeFault(entry.externalFileAttributes, isFolder);
}
function localSizes({ uncompressedSize, compressedSize, extraField }) {
  if (uncompressedSize !== ZIP64_MARK && compressedSize !== ZIP64_MARK) return [uncompressedSize, compressedSize];
  for (let at = 0; at + 4 <= extraField.length; at += 4 + extraField.readUInt16LE(at + 2)) {
    if (extraField.readUInt16LE(at) !== ZIP64_FIELD || at + 20 > extraField.length) continue;
    return [extraField.readBigUInt64LE(at + 4), extraField.readBigUInt64LE(at + 12)];
  }
  return [uncompressedSize, compressedSize];
}
function headerDifference(entry, local) {
  const mustAgree = SEALED | FLAG.utf8;
  if (!entry.fileNameRaw.equals(local.fileName)) return "name";
  if (entry.compressionMethod !== local.compressionMethod) return "method";
  if ((entry.generalPurposeBitFlag & mustAgree) !== (local.generalPurposeBitFlag & mustAgree)) return "flags";
  const mayBeBlank = hasDescriptor(local);
  const agrees = (told, right) => Number(told) === right || mayBeBlank && Number(told) === 0;
  if (!agrees(local.crc32, entry.crc32)) return "CRC-32";
  const [size = 0, packed = 0] = localSizes(local);
  const isBlankZip64 = mayBeBlank && size === ZIP64_MARK && packed === ZIP64_MARK;
  if (!isBlankZip64 && !(agrees(size, entry.uncompressedSize) && agrees(packed, entry.compressedSize))) return "size";
  return void 0;
}
function hasDescriptor({ generalPurposeBitFlag }) {
  return (generalPurposeBitFlag & FLAG.descriptor) !== 0;
}

// src/fetch/zip/entry-path.ts
var DEVICE_NAME = /^(?:con|prn|aux|nul|com[0-9¹²³]|lpt[0-9¹²³])(?:\.|$)/i;
function partFault(part) {
  if (part.includes(":")) return "names a drive or a stream (a colon)";
  if (DEVICE_NAME.test(part)) return "is the name of a device on Windows";
  if (/[. ]$/.test(part)) return "ends with a dot or a space, which Windows drops";
  return void 0;
}
function entryPathFault(name, { maxDepth, maxPathBytes }) {
  if (name.startsWith("/")) return "is an absolute path";
  if (name.includes("\\")) return "has a backslash";
  if (Buffer.byteLength(name) > maxPathBytes) return `is longer than ${maxPathBytes} bytes`;
  const parts = name.replace(/\/$/, "").split("/");
  if (parts.length > maxDepth) return `lies more than ${maxDepth} folders deep`;
  for (const part of parts) {
    if (part === "..") return "leads out of its folder";
    const fault = nameFault(part) ?? partFault(part);
    if (fault !== void 0) return fault;
  }
  return void 0;
}
function isLitter(path) {
  const parts = path.split("/");
  return parts.some((part) => part === "__MACOSX" || part === ".DS_Store" || part.startsWith("._"));
}
function foldPath(path) {
  return path.normalize("NFC").toLowerCase().normalize("NFC");
}
var PathLedger = class {
  /** Files and folders by their folded paths; a folder may be implied by what lies in it. */
  #kinds = /* @__PURE__ */ new Map();
  #named = /* @__PURE__ */ new Set();
  /** Enters a path, or says which other it contradicts. */
  admit(path, kind) {
    const folded = foldPath(path);
    if (this.#named.has(folded)) return `stands in it twice, as ${JSON.stringify(this.#kinds.get(folded)?.path)}`;
    this.#named.add(folded);
    for (let end = path.indexOf("/"); end !== -1; end = path.indexOf("/", end + 1)) {
      const fault = this.#claim(path.slice(0, end), "folder");
      if (fault !== void 0) return fault;
    }
    return this.#claim(path, kind);
  }
  #claim(path, kind) {
    const folded = foldPath(path);
    const standing = this.#kinds.get(folded);
    if (standing === void 0) this.#kinds.set(folded, { path, kind });
    else if (standing.kind !== kind) return `makes ${JSON.stringify(path)} a file and a folder at once`;
    else if (standing.path !== path) return `spells the folder ${JSON.stringify(standing.path)} another way`;
    return void 0;
  }
};

// src/fetch/zip/layout.ts
var DESCRIPTOR_BYTES = /* @__PURE__ */ new Set([12, 16, 20, 24]);
function layoutFault(extents, directoryStart) {
  const inOrder = extents.toSorted((a, b) => a.start - b.start);
  let [expected, mayFollow] = [0, false];
  for (const { start, end, hasDescriptor: hasDescriptor2 } of [
    ...inOrder,
    { start: directoryStart, end: directoryStart, hasDescriptor: false }
  ]) {
    const gap = start - expected;
    if (gap < 0) return `its parts overlap at byte ${start}`;
    if (gap !== 0 && !(mayFollow && DESCRIPTOR_BYTES.has(gap)))
      return `${gap} bytes at ${expected} belong to none of its files`;
    [expected, mayFollow] = [end, hasDescriptor2];
  }
  return void 0;
}

// src/fetch/zip/refusal.ts
function refuseArchive(zip, what) {
  return new UserError(
    "ARCHIVE_REFUSED",
    {
      message: `${zip}: ${what}`,
      hint: "nothing of it was kept; get the archive from its publisher, and if it is the same there, report it"
    },
    3
  );
}
function reportDamage(zip, what, cause) {
  return new UserError(
    "ARCHIVE_DAMAGED",
    {
      message: `${zip}: ${what}`,
      hint: "nothing of it was kept; remove the file if it still stands, and download it again",
      cause
    },
    3
  );
}
function explainUnreadable(zip, error) {
  if (error instanceof UserError || /^E[A-Z]+$/.test(systemErrorCode(error) ?? "")) return error;
  return reportDamage(zip, `is no whole ZIP archive (${messageOf(error)})`, error);
}

// src/fetch/zip/windowed-reader.ts
var import_yauzl = __toESM(require_yauzl(), 1);
import { Readable } from "node:stream";
var WINDOW_BYTES = 65536;
var WINDOWS = 2;
var CHUNK_BYTES = 1048576;
var WindowedReader = class extends import_yauzl.default.RandomAccessReader {
  #file;
  #windows = [];
  constructor(file) {
    super();
    this.#file = file;
  }
  async #readExactly(start, length) {
    const buffer = Buffer.allocUnsafe(length);
    let filled = 0;
    while (filled < length) {
      const { bytesRead } = await this.#file.read(buffer, filled, length - filled, start + filled);
      if (bytesRead === 0) break;
      filled += bytesRead;
    }
    return buffer.subarray(0, filled);
  }
  async #find(start, length) {
    const isInside = (window2) => start >= window2.start && start + length <= window2.start + window2.bytes.length;
    const known = this.#windows.find(isInside);
    const window = known ?? { start, bytes: await this.#readExactly(start, Math.max(length, WINDOW_BYTES)) };
    this.#windows = [window, ...this.#windows.filter((other) => other !== window)].slice(0, WINDOWS);
    return window.bytes.subarray(start - window.start, start - window.start + length);
  }
  read(buffer, offset, length, position, callback) {
    this.#find(position, length).then(
      (bytes) => {
        bytes.copy(buffer, offset);
        callback(bytes.length < length ? new Error("the file ends too early") : null);
      },
      (error) => callback(error)
    );
  }
  createReadStream({ start, end }) {
    const readExactly = (from, length) => this.#readExactly(from, length);
    async function* chunks() {
      for (let at = start; at < end; at += CHUNK_BYTES) yield await readExactly(at, Math.min(CHUNK_BYTES, end - at));
    }
    return Readable.from(chunks(), { objectMode: false, highWaterMark: CHUNK_BYTES });
  }
};

// src/fetch/zip/directory.ts
var OPEN_FLAGS = constants.O_RDONLY | (constants.O_NONBLOCK ?? 0);
var LIBRARY_OPTIONS = { autoClose: false, decodeStrings: false, lazyEntries: true };
async function openArchive(path) {
  const file = await open(path, OPEN_FLAGS);
  try {
    const stats = await file.stat();
    if (!stats.isFile()) throw reportDamage(path, "is not a regular file");
    const zipFile = await import_yauzl2.default.fromRandomAccessReaderPromise(new WindowedReader(file), stats.size, LIBRARY_OPTIONS);
    return { path, file, sizeBytes: stats.size, zipFile, close: () => file.close() };
  } catch (error) {
    await file.close();
    throw explainUnreadable(path, error);
  }
}
var Inspector = class {
  #archive;
  #limits;
  #ledger = new PathLedger();
  entries = [];
  extents = [];
  /** Bytes that the entries take up in the central directory (APPNOTE.TXT 4.3.12). */
  directoryBytes = 0;
  #totalBytes = 0;
  constructor(archive, limits) {
    this.#archive = archive;
    this.#limits = limits;
  }
  #refuse(name, fault) {
    throw refuseArchive(this.#archive.path, `the entry ${JSON.stringify(name)} ${fault}`);
  }
  async admit(entry) {
    const name = import_yauzl2.default.getFileNameLowLevel(entry.generalPurposeBitFlag, entry.fileNameRaw, entry.extraFields, true);
    const isFolder = name.endsWith("/");
    const path = isFolder ? name.slice(0, -1) : name;
    const kind = isFolder ? "folder" : "file";
    const fault = entryPathFault(name, this.#limits) ?? entryFault(entry, isFolder, this.#limits) ?? this.#ledger.admit(path, kind);
    if (fault !== void 0) this.#refuse(name, fault);
    this.directoryBytes += 46 + entry.fileNameLength + entry.extraFieldLength + entry.fileCommentLength;
    this.#totalBytes += entry.uncompressedSize;
    if (this.#totalBytes > this.#limits.maxTotalBytes) {
      throw refuseArchive(this.#archive.path, `would unpack to more than ${this.#limits.maxTotalBytes} bytes`);
    }
    const dataStart = await this.#compareHeaders(entry, name);
    if (isLitter(path)) return;
    this.entries.push({
      path,
      kind,
      sizeBytes: entry.uncompressedSize,
      packedBytes: entry.compressedSize,
      isDeflated: entry.compressionMethod === METHOD.deflated,
      crc32: entry.crc32,
      dataStart
    });
  }
  async #compareHeaders(entry, name) {
    const local = await this.#archive.zipFile.readLocalFileHeaderPromise(entry);
    const difference = headerDifference(entry, local);
    if (difference !== void 0)
      this.#refuse(name, `has another ${difference} in its own header than in the directory`);
    const end = local.fileDataStart + entry.compressedSize;
    this.extents.push({ start: entry.relativeOffsetOfLocalHeader, end, hasDescriptor: hasDescriptor(local) });
    return local.fileDataStart;
  }
};
function dropCommonFolders(entries) {
  const [folder] = entries[0]?.path.split("/") ?? [];
  const isCommon = ({ path, kind }) => path.startsWith(`${folder}/`) || path === folder && kind === "folder";
  const inside = entries.filter(({ path }) => path !== folder);
  if (folder === void 0 || inside.length === 0 || !entries.every(isCommon)) return entries;
  return dropCommonFolders(inside.map((entry) => ({ ...entry, path: entry.path.slice(folder.length + 1) })));
}
async function checkEnd(archive, inspector) {
  const { path, sizeBytes, zipFile, file } = archive;
  const endStart = sizeBytes - END_BYTES - Buffer.from(zipFile.comment).length;
  const end = await readEndRecord(file, endStart);
  if (end.directoryStart + end.directoryBytes !== end.start || !isWholeEnd(end, endStart)) {
    throw refuseArchive(path, "its directory does not stand where it ends, so that others may read another one");
  }
  if (inspector.directoryBytes !== end.directoryBytes) {
    throw refuseArchive(
      path,
      `its directory has ${end.directoryBytes} bytes, and its entries take ${inspector.directoryBytes}`
    );
  }
  const fault = layoutFault(inspector.extents, end.directoryStart);
  if (fault !== void 0) throw refuseArchive(path, fault);
}
async function readDirectory(archive, limits, signal) {
  const { path, zipFile } = archive;
  if (zipFile.entryCount > limits.maxEntries) {
    throw refuseArchive(path, `holds ${zipFile.entryCount} entries; ${limits.maxEntries} is the most that is read`);
  }
  const inspector = new Inspector(archive, limits);
  try {
    for await (const entry of zipFile.eachEntry()) {
      signal?.throwIfAborted();
      await inspector.admit(entry);
    }
    await checkEnd(archive, inspector);
  } catch (error) {
    signal?.throwIfAborted();
    throw explainUnreadable(path, error);
  }
  if (!inspector.entries.some(({ kind }) => kind === "file")) throw refuseArchive(path, "holds no file");
  return dropCommonFolders(inspector.entries);
}

// src/fetch/zip/extract-entry.ts
import { constants as constants2 } from "node:fs";
import { lstat as lstat2, open as open2, unlink } from "node:fs/promises";
import { pipeline } from "node:stream/promises";
import { crc32, createInflateRaw } from "node:zlib";
var FILE_MODE = 420;
var READ_BYTES = 1048576;
var READ_FLAGS = constants2.O_RDONLY | (constants2.O_NOFOLLOW ?? 0) | (constants2.O_NONBLOCK ?? 0);
async function isExtracted({ sizeBytes, crc32: expected }, path) {
  const stats = await lstat2(path).catch(() => void 0);
  if (stats?.isFile() !== true || stats.size !== sizeBytes) return false;
  const file = await open2(path, READ_FLAGS);
  try {
    const buffer = Buffer.allocUnsafe(Math.min(READ_BYTES, Math.max(1, sizeBytes)));
    let checksum = 0;
    for (; ; ) {
      const { bytesRead } = await file.read(buffer);
      if (bytesRead === 0) return checksum === expected;
      checksum = crc32(buffer.subarray(0, bytesRead), checksum);
    }
  } finally {
    await file.close();
  }
}
function openPacked({ zipFile }, { dataStart, packedBytes, sizeBytes }) {
  return new Promise((resolve, reject) => {
    zipFile.openReadStreamLowLevel(
      dataStart,
      packedBytes,
      0,
      packedBytes,
      false,
      sizeBytes,
      (error, stream) => error === null ? resolve(stream) : reject(error)
    );
  });
}
async function writeChecked(chunks, { archive, entry, file, onBytes }) {
  const name = JSON.stringify(entry.path);
  let [checksum, written] = [0, 0];
  for await (const chunk of chunks) {
    written += chunk.length;
    if (written > entry.sizeBytes) {
      throw reportDamage(archive.path, `${name} unpacks to more than the ${entry.sizeBytes} bytes that it should have`);
    }
    checksum = crc32(chunk, checksum);
    await file.writeFile(chunk);
    onBytes(chunk.length);
  }
  if (written < entry.sizeBytes) {
    throw reportDamage(
      archive.path,
      `${name} unpacks to ${written} of the ${entry.sizeBytes} bytes that it should have`
    );
  }
  if (checksum !== entry.crc32) throw reportDamage(archive.path, `${name} has bytes that its checksum (CRC-32) denies`);
}
async function unpackInto(writing, signal) {
  const { archive, entry } = writing;
  const options2 = signal === void 0 ? {} : { signal };
  const packed = await openPacked(archive, entry);
  const write = (chunks) => writeChecked(chunks, writing);
  if (!entry.isDeflated) return await pipeline(packed, write, options2);
  const inflate = createInflateRaw();
  await pipeline(packed, inflate, write, options2);
  if (inflate.bytesWritten !== entry.packedBytes) {
    throw reportDamage(archive.path, `${JSON.stringify(entry.path)} ends before its packed bytes do`);
  }
}
async function removeFile(path) {
  try {
    await unlink(path);
  } catch (error) {
    if (systemErrorCode(error) !== "ENOENT") throw error;
  }
}
async function flushFile(path) {
  const file = await open2(path, READ_FLAGS);
  try {
    await file.datasync();
  } finally {
    await file.close();
  }
}
async function extractEntry(archive, entry, path, { signal, onBytes }) {
  await removeFile(path);
  const file = await open2(path, "wx", FILE_MODE);
  try {
    await unpackInto({ archive, entry, file, onBytes }, signal);
  } catch (error) {
    signal?.throwIfAborted();
    throw explainUnreadable(archive.path, error);
  } finally {
    await file.close();
  }
}

// src/fetch/zip/limits.ts
var TIB = 2 ** 40;
var ARCHIVE_LIMITS = {
  maxEntries: 4e5,
  maxTotalBytes: TIB,
  maxRatio: 100,
  ratioFreeBytes: 1048576,
  maxPathBytes: 1024,
  maxDepth: 8
};

// src/fetch/archive.ts
var CONCURRENCY = 4;
function partialFolder(into) {
  return `${into}.partial`;
}
function sumBytes(files) {
  return files.reduce((sum, { sizeBytes }) => sum + sizeBytes, 0);
}
async function kindOf(path) {
  const stats = await lstat3(path).catch(() => void 0);
  if (stats === void 0) return "absent";
  return stats.isDirectory() ? "folder" : "other";
}
async function requireFolder(path) {
  const kind = await kindOf(path);
  if (kind !== "other") return kind === "folder";
  throw new UserError(
    "EXTRACT_TARGET",
    {
      message: `${path}: is a link or a file, and not a folder`,
      hint: "move it away: nothing is written through links"
    },
    2
  );
}
async function workOnAll({ request, files }, work) {
  const failed = new AbortController();
  const signal = AbortSignal.any([failed.signal, ...request.signal === void 0 ? [] : [request.signal]]);
  await pMap(
    files,
    async (entry) => {
      if (signal.aborted) return;
      await work(entry, signal).catch((error) => failed.abort(error));
    },
    { concurrency: CONCURRENCY }
  );
  signal.throwIfAborted();
}
var ExtractMeter = class {
  #tell;
  #total;
  #filesDone = 0;
  #bytesDone = 0;
  constructor({ request, files }) {
    this.#tell = request.onProgress ?? (() => void 0);
    this.#total = { filesTotal: files.length, bytesTotal: sumBytes(files) };
  }
  add(bytes, files) {
    this.#bytesDone += bytes;
    this.#filesDone += files;
    this.#tell({ ...this.#total, filesDone: this.#filesDone, bytesDone: this.#bytesDone });
  }
};
async function findStanding(job, folder) {
  const standing = /* @__PURE__ */ new Set();
  await workOnAll(job, async (entry) => {
    if (await isExtracted(entry, join2(folder, entry.path))) standing.add(entry);
  });
  return standing;
}
function makeMarker({ request, files }, state, adopted) {
  const sizes = state === "complete" ? files.map(({ path, sizeBytes }) => [path, sizeBytes]) : [];
  return { state, adopted, archive: request.archive, files: Object.fromEntries(sizes) };
}
async function adopt(job) {
  const { into } = job.request;
  const folder = partialFolder(into);
  await rm2(folder, { recursive: true, force: true });
  await rename(into, folder);
  await writeMarker(folder, makeMarker(job, "extracting", true));
  return { folder, isAdopted: true };
}
async function openWorkplace(job) {
  const folder = partialFolder(job.request.into);
  const isThere = await requireFolder(folder);
  const marker = isThere ? await readMarker(folder) : void 0;
  const isAdopted = isThere && marker?.adopted !== false;
  if (isThere && !isAdopted && marker?.archive.sha256 !== job.request.archive.sha256) {
    await rm2(folder, { recursive: true, force: true });
  }
  await mkdir(folder, { recursive: true });
  await writeMarker(folder, makeMarker(job, "extracting", isAdopted));
  return { folder, isAdopted };
}
async function makeFolders({ entries }, root) {
  const paths = /* @__PURE__ */ new Set();
  for (const { path, kind } of entries) {
    const folder = kind === "folder" ? path : dirname(path);
    for (let way = folder; way !== "."; way = dirname(way)) paths.add(way);
  }
  const folders = [...paths].sort().map((path) => join2(root, path));
  for (const folder of folders) if (!await requireFolder(folder)) await mkdir(folder);
  return [root, ...folders];
}
async function fill(job, { folder, isAdopted }, standing) {
  const meter = new ExtractMeter(job);
  const missing = job.files.filter((entry) => !standing.has(entry));
  await requireFreeBytes(folder, sumBytes(missing), `unpacking ${job.request.zip}`);
  const folders = await makeFolders(job, folder);
  await workOnAll(job, async (entry, signal) => {
    if (standing.has(entry)) return meter.add(entry.sizeBytes, 1);
    const onBytes = (bytes) => meter.add(bytes, 0);
    await extractEntry(job.archive, entry, join2(folder, entry.path), { signal, onBytes });
    meter.add(0, 1);
  });
  await workOnAll(job, ({ path }) => flushFile(join2(folder, path)));
  for (const path of folders) await syncFolder(path);
  await writeMarker(folder, makeMarker(job, "complete", isAdopted));
}
async function undo({ request }, { folder, isAdopted }) {
  if (!isAdopted) return await rm2(folder, { recursive: true, force: true });
  await removeMarker(folder);
  await rename(folder, request.into);
}
var BAD_ARCHIVE = /* @__PURE__ */ new Set(["ARCHIVE_REFUSED", "ARCHIVE_DAMAGED"]);
async function unpack(job) {
  const { into } = job.request;
  const result = { files: job.files.length, totalBytes: sumBytes(job.files) };
  const isThere = await requireFolder(into);
  const inTarget = isThere ? await findStanding(job, into) : void 0;
  if (inTarget?.size === job.files.length) {
    await writeMarker(into, makeMarker(job, "complete", true));
    return { ...result, unpacked: 0 };
  }
  const workplace = await (isThere ? adopt : openWorkplace)(job);
  const standing = inTarget ?? await findStanding(job, workplace.folder);
  try {
    await fill(job, workplace, standing);
  } catch (error) {
    if (error instanceof UserError && BAD_ARCHIVE.has(error.code)) await undo(job, workplace);
    throw error;
  }
  await rename(workplace.folder, into);
  await syncFolder(dirname(into));
  return { ...result, unpacked: job.files.length - standing.size };
}
function explainFailure(error, into) {
  const code = systemErrorCode(error);
  if (error instanceof UserError || code === void 0 || !/^E[A-Z]+$/.test(code)) return error;
  return new UserError(
    "EXTRACT_FAILED",
    {
      message: `${into}: unpacking failed (${code})`,
      hint: "make room or mend the disk or the permissions, then run the same command again: what is unpacked is kept",
      cause: error
    },
    3
  );
}
async function extractArchive(request) {
  const { zip, into, limits = ARCHIVE_LIMITS, signal } = request;
  try {
    const archive = await openArchive(zip);
    try {
      const entries = await readDirectory(archive, limits, signal);
      if (entries.some(({ path }) => path === MARKER_FILE)) {
        throw refuseArchive(zip, `holds a file called ${MARKER_FILE}, which only this tool writes`);
      }
      const files = entries.filter(({ kind }) => kind === "file");
      return await unpack({ request, archive, entries, files });
    } finally {
      await archive.close();
    }
  } catch (error) {
    signal?.throwIfAborted();
    throw explainFailure(error, into);
  }
}

// src/fetch/get-archive.ts
import { lstat as lstat4, rm as rm3, stat } from "node:fs/promises";
async function sizeOf(path) {
  return (await stat(path).catch(() => void 0))?.size ?? 0;
}
async function requireRoom({ zip, minBytes }, root) {
  const arrived = await sizeOf(`${zip}.part`);
  await requireFreeBytes(root, Math.max(0, minBytes - arrived) + minBytes, `downloading and unpacking ${zip}`);
}
function explainCertificate(error, { label, url }) {
  if (!(error instanceof UserError) || error.code !== "TLS_CERTIFICATE") return error;
  const way = `--expect-sha256 ${label}=HEX --insecure-host ${new URL(url).hostname}`;
  const hint = `${error.hint ?? ""}; if you have the archive's SHA-256 from a source that you trust: ${way}`;
  return new UserError(error.code, { message: error.message, hint, cause: error }, error.exitCode);
}
function compareDigest(sha256, what, { wanted, recorded }) {
  const { label, expectSha256 } = wanted;
  if (expectSha256 !== void 0 && expectSha256 !== sha256) {
    throw new UserError("ARCHIVE_DIGEST", {
      message: `${what}: has SHA-256 ${sha256}; expected ${expectSha256}`,
      hint: `correct --expect-sha256 ${label}, or move it away`
    });
  }
  if (expectSha256 !== void 0 || recorded === void 0 || recorded === sha256) return;
  throw new UserError(
    "ARCHIVE_CHANGED",
    {
      message: `${what}: has SHA-256 ${sha256}; the archive that was fetched before had ${recorded}`,
      hint: `find out what has changed; if it is meant, accept it with --expect-sha256 ${label}=${sha256}; nothing of it was unpacked`
    },
    3
  );
}
async function download({ wanted, recorded, options: options2 }, root) {
  const { label, url, zip, expectSha256, minBytes, maxBytes } = wanted;
  const { stallTimeoutS, signal, insecureHosts = [], onNotice, onProgress } = options2;
  await requireRoom(wanted, root);
  onNotice?.({ level: "info", code: "ARCHIVE_DOWNLOADING", message: `downloading ${url}` });
  try {
    const { sha256 = "", sizeBytes } = await downloadFile(
      {
        url,
        destination: zip,
        expectSha256,
        wantsSha256: true,
        // A digest tells an error page from the archive as well, and an archive of another size besides.
        minBytes: (expectSha256 ?? recorded) === void 0 ? minBytes : void 0,
        maxBytes,
        origin: "user"
      },
      {
        stallTimeoutS,
        signal,
        insecureHosts: expectSha256 === void 0 ? [] : insecureHosts,
        onRetry: (message) => onNotice?.({ level: "warning", code: "ARCHIVE_RETRIED", message }),
        onProgress: ({ receivedBytes, totalBytes }) => onProgress?.({ label, step: "download", bytesDone: receivedBytes, bytesTotal: totalBytes })
      }
    );
    return { sha256, sizeBytes, isOurs: true };
  } catch (error) {
    throw explainCertificate(error, wanted);
  }
}
async function takeStanding({ wanted, recorded }) {
  const { zip, minBytes, expectSha256 } = wanted;
  if (await lstat4(zip).catch(() => void 0) === void 0) return void 0;
  const sizeBytes = await sizeOf(zip);
  if (sizeBytes < minBytes && (expectSha256 ?? recorded) === void 0) {
    throw new UserError("ARCHIVE_DIGEST", {
      message: `${zip}: has ${sizeBytes} bytes; the archive has at least ${minBytes}`,
      hint: "it is not whole: remove it, and it is downloaded"
    });
  }
  return { sha256: await hashFile(zip), sizeBytes, isOurs: false };
}
async function getArchive(request, root) {
  const archive = await takeStanding(request) ?? await download(request, root);
  compareDigest(archive.sha256, request.wanted.zip, request);
  return archive;
}
async function removeArchive({ zip }) {
  await rm3(zip, { force: true });
}

// src/fetch/fetch-corpus.ts
function digestInManifest(manifest, { label }) {
  return manifest?.archives.find((archive) => archive.label === label)?.sha256;
}
async function findComplete(wanted) {
  const folder = await inspectFolder(wanted.into);
  if (folder.kind !== "complete") return void 0;
  compareDigest(folder.archive.sha256, wanted.into, { wanted, recorded: void 0 });
  return { wanted, folder };
}
async function findAllComplete({ archives }) {
  const found = await Promise.all(archives.map(findComplete));
  const parts = found.filter((part) => part !== void 0);
  return parts.length === archives.length ? parts : void 0;
}
function tellsOf(manifest, { root }, parts) {
  const isTold = ({ wanted, folder }) => digestInManifest(manifest, wanted) === folder.archive.sha256;
  return manifest.root === root && parts.every(isTold);
}
function announceIncomplete(state, { into }, { onNotice }) {
  if (state.kind !== "incomplete") return;
  onNotice?.({ level: "warning", code: "FOLDER_INCOMPLETE", message: `${into} ${state.reason}: it is finished` });
}
function isBadArchive(error) {
  return error instanceof UserError && (error.code === "ARCHIVE_REFUSED" || error.code === "ARCHIVE_DAMAGED");
}
async function fetchPart(job, wanted, signal) {
  const complete = await findComplete(wanted);
  if (complete !== void 0) return complete;
  const { label, zip, into, maxUnpackedBytes } = wanted;
  const state = await inspectFolder(into);
  const options2 = { ...job.options, signal };
  announceIncomplete(state, wanted, options2);
  const inFolder = state.kind === "incomplete" ? state.archive?.sha256 : void 0;
  const recorded = inFolder ?? digestInManifest(job.earlier, wanted);
  const { isOurs, ...archive } = await getArchive({ wanted, recorded, options: options2 }, job.place.root);
  options2.onNotice?.({
    level: "info",
    code: "ARCHIVE_UNPACKING",
    message: `unpacking ${zip}, SHA-256 ${archive.sha256}`
  });
  try {
    await extractArchive({
      zip,
      archive,
      into,
      limits: { ...ARCHIVE_LIMITS, maxTotalBytes: maxUnpackedBytes },
      signal,
      onProgress: ({ bytesDone, bytesTotal }) => options2.onProgress?.({ label, step: "unpack", bytesDone, bytesTotal })
    });
  } catch (error) {
    if (isOurs && isBadArchive(error)) await removeArchive(wanted);
    throw error;
  }
  const part = await findComplete(wanted);
  if (part === void 0) throw new Error(`${into} was unpacked, and is not complete`);
  return part;
}
async function finish({ download: download2, place, options: options2 }, parts) {
  if (options2.keepZips !== true) for (const { wanted } of parts) await removeArchive(wanted);
  const manifest = await composeFetchManifest(download2, { place, parts, options: options2 });
  await writeFetchManifest(place.manifestPath, manifest);
  return { root: place.root, manifestPath: place.manifestPath, manifest, wasComplete: false };
}
async function lockRoot({ root }, { breakLock = false }) {
  await makeRoot(root);
  return lockOutput(`${root}/${FETCH_MANIFEST}`, { breakLock });
}
async function fetchLocked(job) {
  const { place, options: options2 } = job;
  const lock = await lockRoot(place, options2);
  const signal = AbortSignal.any([lock.lost, ...options2.signal === void 0 ? [] : [options2.signal]]);
  try {
    const parts = [];
    for (const wanted of place.archives) {
      signal.throwIfAborted();
      parts.push(await fetchPart(job, wanted, signal));
    }
    return await finish(job, parts);
  } finally {
    await lock.release();
  }
}
async function plan(options2) {
  const download2 = findCorpusDownload(options2.corpus ?? DEFAULT_CORPUS);
  const place = planFetch(download2, options2, process.env);
  return { download: download2, place, options: options2, earlier: await readEarlierFetch(place.manifestPath, download2) };
}
async function findStanding2({ place, earlier }) {
  const parts = await findAllComplete(place);
  if (parts === void 0 || earlier === void 0 || !tellsOf(earlier, place, parts)) return void 0;
  return { root: place.root, manifestPath: place.manifestPath, manifest: earlier, wasComplete: true };
}
async function findFetched(options2 = {}) {
  return findStanding2(await plan(options2));
}
async function fetchCorpus(options2 = {}) {
  const job = await plan(options2);
  return await findStanding2(job) ?? fetchLocked(job);
}

export {
  findFetched,
  fetchCorpus
};
