/** The administrator's screen of the city's own parameters 业务规则. */
package line12345.hotline.console.rules;
