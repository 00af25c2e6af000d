/** The screen on which numbers are marked 来电标记. */
package line12345.hotline.console.mark;
