/** The interface for other systems 接口: REST under {@code /api/v1}, thin over the use cases. */
package line12345.hotline.api;
