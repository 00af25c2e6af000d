/**
 * Attachments 附件: what offices and the hotline lay beside their words — photos and PDF with a
 * reply, evidence of an application 申请证据, minutes of a meeting 会商纪要 — and who may open them.
 */
package line12345.ticketing.attachment;
