/** Figures of calls 话务统计, after the service levels of GB/T 33358. */
package line12345.hotline.call.figure;
