/** Figures 统计 that are added up as things happen, never counted by scanning. */
package line12345.ticketing.statistics;
