/**
 * Notices 通知: what must reach a citizen or a person here. A row of the transaction it tells of,
 * delivered afterwards by a courier 送达渠道, tried again while it cannot be, given up visibly.
 */
package line12345.ticketing.notice;
