/** Attachments 附件 by the interface. */
package line12345.hotline.api.attachment;
