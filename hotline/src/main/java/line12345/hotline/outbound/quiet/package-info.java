/** 免打扰: numbers that are not rung, kept as hashes, with who asked for it, why and until when. */
package line12345.hotline.outbound.quiet;
