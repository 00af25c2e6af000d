/**
 * Load tests 压力测试 and the arithmetic they need. {@code deploy/load} compiles and runs them against
 * the packaged service; only their arithmetic is tested with everything else.
 */
package line12345.hotline.load;
