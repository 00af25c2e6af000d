/**
 * The register of offices 单位名录: adding, changing, dissolving, the table that is brought in, and
 * what was changed by whom. Only administrators write it.
 */
package line12345.ticketing.department.register;
