/** Forms on one sheet of paper 打印: the ticket form 承办单 and the supervision notice 督办单. */
package line12345.hotline.console.print;
