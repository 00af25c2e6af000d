/** The check of headset and network before the shift 班前检查. */
package line12345.hotline.call.check;
