/**
 * Weeks of the rota 班表: drawn up as a draft, published with a number 发布, told to whom it concerns.
 */
package line12345.hotline.rota.week;
