/** The screens of supervision 督办监察: management's lists, and each office's own orders. */
package line12345.hotline.console.supervision;
