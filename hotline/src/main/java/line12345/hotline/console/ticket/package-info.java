/** A ticket's page 工单详情 for everyone with the right. */
package line12345.hotline.console.ticket;
