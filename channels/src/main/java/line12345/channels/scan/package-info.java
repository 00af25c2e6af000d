/**
 * Reports by a code on the spot 扫码报事: a QR code on a lamp post, a lift or a bin names the place, a
 * citizen scans it and says what is wrong. The smallest channel of the house, to be copied when
 * another is wanted; docs/open.md says how.
 */
package line12345.channels.scan;
