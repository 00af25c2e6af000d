/** Whether the telephone exchange 电话交换机 can be reached, and since when. */
package line12345.hotline.call.exchange;
