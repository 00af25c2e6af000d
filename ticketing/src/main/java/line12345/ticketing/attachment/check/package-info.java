/**
 * Files are looked at by a virus scanner 附件安全检查 where the city has one, after they were taken and
 * before anybody opens them.
 */
package line12345.ticketing.attachment.check;
