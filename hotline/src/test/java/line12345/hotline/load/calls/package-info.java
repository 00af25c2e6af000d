/** Load of telephone calls 呼叫压力测试; {@code deploy/load/calls} starts it. */
package line12345.hotline.load.calls;
