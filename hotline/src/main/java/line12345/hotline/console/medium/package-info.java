/** The administrator's screen of other media 其他媒体: their keys, quotas, counts and refusals. */
package line12345.hotline.console.medium;
