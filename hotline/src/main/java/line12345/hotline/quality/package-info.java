/**
 * Quality checks of calls 质检: drawn by rule, scored on a form of 100 points, accepted or appealed.
 */
package line12345.hotline.quality;
