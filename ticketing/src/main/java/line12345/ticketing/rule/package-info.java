/** The city's own parameters 业务规则参数: each with a unit, bounds, a source and a history. */
package line12345.ticketing.rule;
