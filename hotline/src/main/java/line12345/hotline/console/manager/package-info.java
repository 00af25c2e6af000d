/** The manager's day 运行概况: figures read from counters, every rate with its denominator. */
package line12345.hotline.console.manager;
