/** The tables of rules going out and coming in 规则表导入导出, one manner for all. */
package line12345.hotline.console.tables;
