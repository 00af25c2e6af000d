/** Shifts 班次: when they begin and end, and in which groups their people have a break 休息时段. */
package line12345.hotline.rota.shift;
