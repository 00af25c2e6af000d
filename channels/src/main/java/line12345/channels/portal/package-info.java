/** The citizens' web pages 网上受理: three choices on the first page, no sign-in. */
package line12345.channels.portal;
