/** The register of people 人员与账号: who signs in, as what, for which office; history, import, undo. */
package line12345.ticketing.people;
