/** An office's own steps 承办 by the interface, and its attachments beside them. */
package line12345.hotline.api.leg;
