/** Notices and alerts 通知与提醒 by the interface. */
package line12345.hotline.api.notice;
