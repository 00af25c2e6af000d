/**
 * Offices 承办单位: the tree of city bureaus, districts, streets and sections 科室, and whom each answers
 * to. How it is written stands in {@code register}.
 */
package line12345.ticketing.department;
