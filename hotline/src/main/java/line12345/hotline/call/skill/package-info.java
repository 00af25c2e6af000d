/** Skills 技能: which agent serves which queue, and how gladly 首选、次选、后备. */
package line12345.hotline.call.skill;
