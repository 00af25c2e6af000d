/** The city's own tables 规则表 by the interface: out, tried, in again, one manner for all. */
package line12345.hotline.api.keeping;
