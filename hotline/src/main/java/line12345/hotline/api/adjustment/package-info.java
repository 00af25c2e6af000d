/** Proposed changes of limits, hours and years 时限调整 by the interface. */
package line12345.hotline.api.adjustment;
