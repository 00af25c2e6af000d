/**
 * The city's tables 基础数据 by the interface: matters, places, offices, catalogue, calendar, limits,
 * grounds, figures.
 */
package line12345.hotline.api.table;
