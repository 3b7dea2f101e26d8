/**
 * From a case to a result (room {@code engine}): find the governing policy, ask whether the case can be judged, judge; one
 * case, or a stream of them.
 *
 * <p>May know: the catalog and the order of the steps. May not know: any law by name ({@code regulation} is closed to
 * it, too). Wrong room if it decides which law governs: that is {@code policy}.
 *
 * <h2>PERFORMANCE</h2>
 *
 * <p>One officer's year under a weighted scheme: six results of three indicators, seven behavior values, a credit, the
 * matrix. CPU time as a multiple of the limit, which is a loop over primitive arrays that explains and checks nothing (about 60
 * ns); bytes allocated for each case. Two shared cores (AMD EPYC), JDK 17.0.15, 26 November 2026. The cases in turn are one JMH
 * run of three iterations (the error is wide); the bytes, and the cases in the caches, were taken on a busy machine.
 *
 * <table>
 *   <caption>Costs of one case</caption>
 *   <tr><th>what</th><th>20 cases, in the caches</th><th>1,000 cases in turn</th><th>bytes</th></tr>
 *   <tr><td>careful {@code BigDecimal} by hand</td><td>11</td><td>19</td><td>4,210</td></tr>
 *   <tr><td>verdict, 1.3 microseconds</td><td>9</td><td>21</td><td>968</td></tr>
 *   <tr><td>verdict, trace taken down</td><td>not measured</td><td>120</td><td>7,430</td></tr>
 *   <tr><td>verdict, every step read</td><td>not measured</td><td>109</td><td>40,200</td></tr>
 *   <tr><td>words in Indonesian, 86 microseconds</td><td>not measured</td><td>1,360</td><td>178,000</td></tr>
 *   <tr><td>PP 46/2011, against its own loop of 37 ns</td><td>not measured</td><td>102</td><td>1,696</td></tr>
 *   <tr><td>PermenPANRB 8/2021, against its own loop of 64 ns</td><td>not measured</td><td>70</td><td>5,514</td></tr>
 * </table>
 *
 * <p>A draft of a person becomes a fact in 5.5 microseconds, with Bean Validation in 2.6 times that; a new JVM gives and explains
 * its first verdict after 0.37 s, where an empty program takes 0.04 s.
 *
 * <p>In bulk 650,000 invented officers took 7.0 s of CPU time and 6,500,000 took 44.1 s, making the cases included, on one
 * thread in a heap of 256 MiB; the peaks of the heap's parts add up to 155 MiB both times. The start is most of the
 * difference: in a JVM that is warm a case took 6.3 microseconds, among 150,000 and among 1,500,000. On two threads 6,500,000
 * took 50.3 s of CPU time together (one run each, on a busy machine). In a JVM that is warm two threads took 5 % less to 4 %
 * more CPU time than one, and waited for each other for less than a hundredth of it. How much sooner a run ends on two
 * threads was not measured, for want of two free cores.
 *
 * <p>So a verdict costs what careful {@code BigDecimal} costs, with the checks of the law on top; it does not come near the
 * loop, and the older laws and the traces are further away.
 *
 * <h3>What costs what</h3>
 *
 * <ul>
 *   <li>A number is two {@code long}s; only where they would overflow does the arithmetic go on with big integers. Nothing
 *       is rounded but where the law rounds.
 *   <li>What a policy computes in many steps it computes in place ({@link id.walesi.kinerja.quantity.RunningRatio}): no object
 *       for each step.
 *   <li>Of each indicator, realization / target is divided once, when the case is built, and kept packed
 *       ({@link id.walesi.kinerja.appraisal.RealizedShares}). Judging again under another law reads one row of memory instead
 *       of a hundred objects: over many cases the cost is twice that of a few that stay in the caches.
 *   <li>The steps of a verdict are taken down when somebody first reads them ({@link
 *       id.walesi.kinerja.engine.Judged#trace()}): the law judges once more, writing down each, and must come to the same
 *       verdict, or nothing is shown. They are rules and bare values in a row then, and become objects, with names, when the first is read.
 *   <li>A law whose check and whose verdict are the same computation does it once
 *       ({@link id.walesi.kinerja.policy.AppraisalPolicy#admitAndJudge}): PermenPANRB 8/2021 took 2.3 instead of 5.7
 *       microseconds of CPU time, and half the bytes. PP 46/2011 still looks first and computes then: six tenths of its time
 *       are the looking.
 *   <li>Words are looked up in a map, not in a bundle; the basis of steps that share one is written once.
 *   <li>In bulk, a few rows are in memory at a time for each thread, and one case. Cases are made where they are judged: while
 *       the iterator made them, one thread at a time did, and two were no faster. The tally grows with the units.
 *   <li>Making a case takes most of the time and allocates about 20 kB, where it was 37 kB while the checks of plan and
 *       realizations used streams and worded findings that there were not.
 * </ul>
 *
 * <h3>What was tried and dropped</h3>
 *
 * <p>Steps as objects, and templates taken apart, were measured; the others were weighed and not built.
 *
 * <ul>
 *   <li>Small immutable numbers, left to the compiler to keep off the heap: it does not, as soon as a cap or a floor chooses
 *       between two of them, or a recorder might keep one.
 *   <li>Steps as objects from the start: a step, its terms and their data are some 250 bytes.
 *   <li>A trace that is not taken down but judged a second time when it is read: nearly free, but what is shown would then
 *       not be what was recorded.
 *   <li>Sentence templates taken apart beforehand: half the bytes of a sentence, but no time that could be told from the noise.
 *   <li>Looking for the common divisor after each operation: dearer than the arithmetic. It is looked for where unlike
 *       fractions are added that already have many parts.
 * </ul>
 */
@NullMarked
package id.walesi.kinerja.engine;

import org.jspecify.annotations.NullMarked;
