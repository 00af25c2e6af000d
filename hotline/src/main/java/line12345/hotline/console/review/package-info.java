/** The reviewer's desk 审核台 and the managers' 待决事项: answers, applications, meetings. */
package line12345.hotline.console.review;
