/** The rota 班表 of the people at the telephone: shifts, weeks, hand-over and forecast. */
package line12345.hotline.rota;
