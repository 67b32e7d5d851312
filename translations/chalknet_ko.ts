<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ko_KR">
<context>
    <name>Device</name>
    <message>
        <source>Host · processor, double precision</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DigitsData</name>
    <message>
        <source>generated digits</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DigitsExplanation</name>
    <message>
        <source>The network does not see your stroke. It sees 784 numbers: a picture of 28 × 28 pixels, each a grey value from 0 (paper) to 255 (ink), divided by 255.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>value</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Before that, the drawing is prepared exactly as the digits of MNIST were: it is cropped, its longer side is fitted to 20 pixels, and its centre of mass is moved to the middle. Write small, in a corner or very large: the picture stays almost the same.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every hidden unit adds up all its inputs, each times a weight, and passes the sum through its activation function. The squares show the result; the curves show the connections that contribute most.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Softmax turns the ten sums of the last layer into probabilities: all are positive and together they make 100 %.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Even for a drawing that is no digit the ten numbers add up to 100 %. If no digit reaches 50 %, the lesson says that the network is not sure.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A network learns from examples: pictures with the right answer, the label. It never sees the test pictures while it learns, so that they show how well it reads digits that are new to it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>MNIST has 60,000 pictures to learn from and 10,000 to test, written by hundreds of people. The generated digits are drawn by this program with varied strokes; they are easier, and a network that knows only them reads your hand less well.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Click a picture and move over its pixels to read the numbers. Compare several sevens: what do they have in common, and what would you have to measure to tell them from ones?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One step takes a few pictures (the batch), computes the answers, measures the loss and moves every weight a little against its gradient. Once through all pictures is an epoch.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>right</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At the start the weights are random: one digit in ten is right by chance, and the loss is about log 10 = 2.30. Watch how fast the first epoch changes that.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>If the loss on training pictures keeps falling while the loss on test pictures rises, the network learns its examples by heart: it overfits. Dropout, an L2 penalty or a smaller network help.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try: one hidden layer instead of two, sigmoid instead of ReLU, a learning rate ten times larger, no hidden layer at all.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pictures with answers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Learning from examples</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From ink to an answer</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Lesson</name>
    <message>
        <source>Digits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Handwritten digits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lab</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Network lab</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>MnistDownload</name>
    <message>
        <source>There is no address to download from; choose a folder with the four MNIST files instead.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 could not be downloaded from %2 (%3); check the network connection and try again, or choose a folder. What has arrived is kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 does not offer %2 (HTTP status %3); choose the other mirror or try again later.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 sends far more than %2 should have, so the download was stopped; choose the other mirror.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 from %2 is not the MNIST file that it should be (its SHA-256 is different); choose the other mirror or try again later.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing can be written to %1 (%2); check the permissions of the folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 could not be written (%2); is the disk full?</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Problem</name>
    <message>
        <source>There is no file %1; check the path.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 cannot be read (%2); check its permissions.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 cannot be written (%2); choose another place.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is too large (%2 MiB, the limit is %3 MiB); use a smaller file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is empty; choose a file with data.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is a damaged or incomplete gzip file; download it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is not an IDX file (it begins with %2); choose the original MNIST file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is cut short (%2 bytes expected, %3 found); download it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 has bytes after its end (%2 bytes expected, %3 found); download it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 has the wrong shape (%2, expected %3); are images and labels swapped?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 has %2 images but %3 has %4 labels; use files that belong together.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: label %3 at position %2 is not a digit from 0 to 9; choose the right label file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 has no file %2; choose the folder that holds the four MNIST files.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is not a readable PNG image (%2); save it as PNG and try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is blank; choose an image with a digit on it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, line 1: there is no header; the first line must name the columns, for example x1,x2,class.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, line 1: there is no target; add a column named class, or columns t1, t2 and so on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, line 1: there is no input; add columns whose names begin with x.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 has a header but no rows; add at least one row of numbers.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, line %2: %3 cells where the header has %4; complete the row or delete it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, line %2, column %3: &quot;%4&quot; is not a number; correct the cell.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, line 1: %2 columns are too many (the limit is %3); leave some out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 has too many rows (the limit is %2); use a part of them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, line 1: the column %2 is neither input (x…), target (t…) nor class; rename it or leave it out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, line 1: the column %2 appears twice; rename one of them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, line 1: there are both t columns and a class column; keep one kind.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, line %2, column %3: the cell is empty; fill it in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, line %2: a quotation mark is never closed; add the second one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, column class: there are more than %2 different values; use t columns for numbers to be learned.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, line %2: the class &quot;%3&quot; does not occur in the training data; use one of: %4.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, line %2, column %3: this is not valid JSON; correct the file or save it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is not a Chalknet model (&quot;format&quot;: &quot;chalknet-model&quot; is missing); choose a model file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 has version %2 but this program reads version 1; use a newer Chalknet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2 is missing; add it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2 must be %3; correct it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2 is &quot;%3&quot;, which is unknown; use one of: %4.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2 is not a finite number; correct it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2 has %3 entries where %4 are needed; correct the shape.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2 is %3; it must be %4.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: the field %2 is unknown; use one of: %3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, line %2, column %3: this number is not finite; correct it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 nests its values more than %2 deep; choose a file that Chalknet has saved.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 has more than %2 values; use a smaller file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The network has no layer; add at least an output layer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 layers are too many; use at most %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The network has %1 inputs; use 1 to %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Layer %1 has %2 units; use 1 to %3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The network would have %1 parameters; use fewer units, so that there are at most %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Layer %1 uses softmax, which only the last layer may; choose another activation.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Layer %1 uses softmax with one unit, which always gives 1; use two or more units, or sigmoid.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The loss %1 needs outputs between 0 and 1, but the last layer uses %2; choose softmax or sigmoid there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Layer %1 has dropout %2; use a rate from 0 to less than 1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The last layer has dropout, which would delete answers; set it to 0 there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Layer %1 has maxout with %2 pieces; use 2 to 16.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Layer %1 has the activation parameter %2; use a number from -1000 to 1000.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The initialisation range is %1; use a number above 0 and up to 1000.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is %2; it must be %3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The network has %1 inputs but the data have %2; make them equal.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The network has %1 outputs but the data need %2; change the last layer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The data have %1 rows; at least one is needed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There are no data named %1; use a CSV file, mnist:FOLDER or one of: %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No OpenCL device was found, so the processor computes; install a driver, for example pocl-opencl-icd, to use OpenCL.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no device %1; use one of: %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The OpenCL programs could not be built for %1; choose another device. The compiler says: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 has no room for %2 MiB; use a smaller network or fewer data, or choose another device.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 stopped answering (%2); choose another device.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1; %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Training diverged at step %1: the numbers grew beyond all bounds; lower the learning rate and go back to the last good step.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stopped.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>chalknet::ui::ContributionLegend</name>
    <message>
        <source>raises the probability</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>lowers it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>thicker: larger contribution</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>chalknet::ui::DataTab</name>
    <message>
        <source>Folder with the four MNIST files</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: checking</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2 of %3 MiB</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>file %1 of %2, %3 of %4 MiB in all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The pictures are being read …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The download was stopped; what has arrived is kept and the next download goes on from there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 to learn from, %2 to test</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drawn by this program, so that the lesson works at once and without a network. MNIST has 70,000 digits that people wrote by hand (11 MB).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Digits that people wrote by hand, collected by Y. LeCun, C. Cortes and C. Burges.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pictures from %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 pictures</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>number %1, label %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Data in use</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pictures per digit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Download MNIST</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mirror</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose folder …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A folder with the four MNIST files; it can also be dropped on this page.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use generated digits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Progress of the file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Progress of the download</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pixels</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pixels of the selected picture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pictures</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Training</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Test</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Part of the data</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Digits that are shown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pictures of digits</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>chalknet::ui::DeviceMenu</name>
    <message>
        <source>Automatic: the fastest device</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No OpenCL device was found</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Looking for OpenCL devices…</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>chalknet::ui::DigitCanvas</name>
    <message>
        <source>empty</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n stroke(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>pen down</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>chalknet::ui::DigitGrid</name>
    <message>
        <source>no pictures</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 pictures</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>picture %1 of %2: digit %3</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>chalknet::ui::DigitsPage</name>
    <message>
        <source>The device is being prepared …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Learning: epoch %1 of %2 · test %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pause</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paused · test %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Continue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Diverged: choose a smaller learning rate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start over</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The device failed: choose another one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The pictures are being prepared …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not trained yet: the answers are guesses</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Train now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Learned from %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>test %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not sure</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write a digit and the network reads it at once</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>parameters %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 examples/s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>inference %1 ms</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Draw</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Data</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Train</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Parts of the lesson</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>chalknet::ui::DrawTab</name>
    <message>
        <source>Canvas</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>write with mouse or pen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Digit canvas</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write a digit here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keyboard: arrows move, Space sets the pen down or lifts it, Delete clears, Ctrl+Z takes back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Eraser</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pen thickness</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clear</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>28 × 28 pixels</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>crop → 20 × 20 → centre of mass</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pixels that the network sees</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Activations of the network</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Layers of the network</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Softmax probabilities</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>chalknet::ui::ExplanationDrawer</name>
    <message>
        <source>Close the explanation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Explanation</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>chalknet::ui::LayerActivationView</name>
    <message>
        <source>output %1: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>hidden layer %1, unit %2: activation %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no example</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>hidden layer %1: %2 of %3 units active</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>input %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>hidden %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>chalknet::ui::MainWindow</name>
    <message>
        <source>Looking for devices…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The device %1 is not there; the fastest one is used instead.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>chalknet::ui::MnistDownloader</name>
    <message>
        <source>no permission to write</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the file cannot be renamed</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>chalknet::ui::NavigationRail</name>
    <message>
        <source>Lessons</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>chalknet::ui::NetworkEditor</name>
    <message>
        <source>Output</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Layer %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 parameters: weights + biases</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hidden layers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>784 pixels lead straight to 10 softmax outputs.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>784 pixels lead in, 10 softmax outputs follow.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add layer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Units of layer %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove layer %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Optimiser</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Learning rate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Batch size</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Epochs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>L2 penalty</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dropout</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Initialisation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Seed</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>chalknet::ui::NoteBar</name>
    <message>
        <source>Close the note</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>chalknet::ui::PixelView</name>
    <message>
        <source>row %1, column %2: value %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>pixel values 0–255</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>rows %1–%2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>columns %1–%2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>value</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>longest side fitted to 20 cells</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>centre of mass in the middle</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>chalknet::ui::PresenterBar</name>
    <message>
        <source>Back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Play or pause</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next step (→ or Space)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave presenter mode (Esc)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave presenter mode</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>chalknet::ui::ProbabilityBars</name>
    <message>
        <source>nothing written yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>then %1: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not sure</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>perhaps %1 or %2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>chalknet::ui::StatusLine</name>
    <message>
        <source>Choose the device that computes (Ctrl+D)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose the device that computes</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>chalknet::ui::Stepper</name>
    <message>
        <source>Less</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>More</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>chalknet::ui::TopBar</name>
    <message>
        <source>Explain F1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the explanation beside the page (F1)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Presenter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show only the stage, in large type (F5)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Theme</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paper: light theme</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Chalkboard: dark theme</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Language</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>chalknet::ui::TrainTab</name>
    <message>
        <source>%1 s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 min %2 s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ready to learn %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The data are being prepared …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The device is being prepared …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Learning %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paused</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Finished</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The numbers grew beyond all bounds: choose a smaller learning rate and start over.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The device failed: choose another one and start over.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The network that is learning is another one; start over to use these settings.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pause</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Continue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Learn on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Train now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Network</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Learning</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start over</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Progress of training</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>test accuracy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>test loss</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>epoch</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>examples per second</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>your drawing, read now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>your drawing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Loss</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Accuracy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>solid: training, dashed: test</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Loss over epochs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Accuracy over epochs</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>chalknet::ui::TrainingCurves</name>
    <message>
        <source>nothing yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>epoch %1, training %2, test %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>epoch</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The curve appears as soon as training runs.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>chalknet::ui::TransportBar</name>
    <message>
        <source>Reset</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pause</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Play</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Step</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Size of a step</source>
        <translation type="unfinished"></translation>
    </message>
</context>
</TS>
