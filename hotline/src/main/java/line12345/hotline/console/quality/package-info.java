/** Screens of quality checks 质检: the inspector's desk, the form, the figures, one's own results. */
package line12345.hotline.console.quality;
