/** The virus scanner ClamAV 杀毒: the file goes to its daemon over a socket, a verdict comes back. */
package line12345.hotline.clamav;
