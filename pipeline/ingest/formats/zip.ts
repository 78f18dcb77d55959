const DIRECTORY_END = 0x06054b50;
const ENTRY = 0x02014b50;

/**
 * How large the files of a ZIP archive say they are when unpacked, from its directory alone, nothing being unpacked.
 * @returns bytes; infinite when the archive lies about its own size in a way that only bombs do; null when it is none
 * @see APPNOTE.TXT 6.3.10, 4.3.12 and 4.3.16
 */
export function unpackedSize(bytes: Uint8Array): number | null {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const end = directoryEnd(view);
  if (end === null) return null;
  let at = view.getUint32(end + 16, true);
  const count = view.getUint16(end + 10, true);
  let size = 0;
  for (let entry = 0; entry < count; entry++) {
    if (at + 46 > view.byteLength || view.getUint32(at, true) !== ENTRY) return null;
    const packed = view.getUint32(at + 20, true);
    const unpacked = view.getUint32(at + 24, true);
    // more packed bytes than the file has: entries that overlap, or sizes that stand elsewhere (ZIP64)
    if (unpacked === 0xffffffff || packed > view.byteLength) return Number.POSITIVE_INFINITY;
    size += unpacked;
    at += 46 + view.getUint16(at + 28, true) + view.getUint16(at + 30, true) + view.getUint16(at + 32, true);
  }
  return size;
}

/** Where the directory's end record begins: within the last 64 kilobytes, before a comment. */
function directoryEnd(view: DataView): number | null {
  const first = Math.max(0, view.byteLength - 22 - 0xffff);
  for (let at = view.byteLength - 22; at >= first; at--) {
    if (view.getUint32(at, true) === DIRECTORY_END) return at;
  }
  return null;
}
