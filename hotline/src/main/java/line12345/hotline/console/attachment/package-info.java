/** Attachments 附件 on the staff's screens: sent one by one, listed, opened, taken away. */
package line12345.hotline.console.attachment;
