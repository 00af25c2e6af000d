/** Public answers 公开答复 by the interface: written, approved, withdrawn. */
package line12345.hotline.api.publication;
