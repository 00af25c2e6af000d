/**
 * What each agent at the telephone is doing 坐席状态: ready 就绪, ringing 振铃, talking 通话中, finishing the
 * ticket 话后整理, paused 小休.
 */
package line12345.hotline.call.agent;
