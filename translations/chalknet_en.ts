<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en_US" sourcelanguage="en">
<context>
    <name>Device</name>
    <message>
        <source>Host · processor, double precision</source>
        <translation>Host · processor, double precision</translation>
    </message>
</context>
<context>
    <name>DigitsData</name>
    <message>
        <source>generated digits</source>
        <translation>generated digits</translation>
    </message>
</context>
<context>
    <name>DigitsExplanation</name>
    <message>
        <source>The network does not see your stroke. It sees 784 numbers: a picture of 28 × 28 pixels, each a grey value from 0 (paper) to 255 (ink), divided by 255.</source>
        <translation>The network does not see your stroke. It sees 784 numbers: a picture of 28 × 28 pixels, each a grey value from 0 (paper) to 255 (ink), divided by 255.</translation>
    </message>
    <message>
        <source>value</source>
        <translation>value</translation>
    </message>
    <message>
        <source>Before that, the drawing is prepared exactly as the digits of MNIST were: it is cropped, its longer side is fitted to 20 pixels, and its centre of mass is moved to the middle. Write small, in a corner or very large: the picture stays almost the same.</source>
        <translation>Before that, the drawing is prepared exactly as the digits of MNIST were: it is cropped, its longer side is fitted to 20 pixels, and its centre of mass is moved to the middle. Write small, in a corner or very large: the picture stays almost the same.</translation>
    </message>
    <message>
        <source>Every hidden unit adds up all its inputs, each times a weight, and passes the sum through its activation function. The squares show the result; the curves show the connections that contribute most.</source>
        <translation>Every hidden unit adds up all its inputs, each times a weight, and passes the sum through its activation function. The squares show the result; the curves show the connections that contribute most.</translation>
    </message>
    <message>
        <source>Softmax turns the ten sums of the last layer into probabilities: all are positive and together they make 100 %.</source>
        <translation>Softmax turns the ten sums of the last layer into probabilities: all are positive and together they make 100 %.</translation>
    </message>
    <message>
        <source>Even for a drawing that is no digit the ten numbers add up to 100 %. If no digit reaches 50 %, the lesson says that the network is not sure.</source>
        <translation>Even for a drawing that is no digit the ten numbers add up to 100 %. If no digit reaches 50 %, the lesson says that the network is not sure.</translation>
    </message>
    <message>
        <source>A network learns from examples: pictures with the right answer, the label. It never sees the test pictures while it learns, so that they show how well it reads digits that are new to it.</source>
        <translation>A network learns from examples: pictures with the right answer, the label. It never sees the test pictures while it learns, so that they show how well it reads digits that are new to it.</translation>
    </message>
    <message>
        <source>MNIST has 60,000 pictures to learn from and 10,000 to test, written by hundreds of people. The generated digits are drawn by this program with varied strokes; they are easier, and a network that knows only them reads your hand less well.</source>
        <translation>MNIST has 60,000 pictures to learn from and 10,000 to test, written by hundreds of people. The generated digits are drawn by this program with varied strokes; they are easier, and a network that knows only them reads your hand less well.</translation>
    </message>
    <message>
        <source>Click a picture and move over its pixels to read the numbers. Compare several sevens: what do they have in common, and what would you have to measure to tell them from ones?</source>
        <translation>Click a picture and move over its pixels to read the numbers. Compare several sevens: what do they have in common, and what would you have to measure to tell them from ones?</translation>
    </message>
    <message>
        <source>One step takes a few pictures (the batch), computes the answers, measures the loss and moves every weight a little against its gradient. Once through all pictures is an epoch.</source>
        <translation>One step takes a few pictures (the batch), computes the answers, measures the loss and moves every weight a little against its gradient. Once through all pictures is an epoch.</translation>
    </message>
    <message>
        <source>right</source>
        <translation>right</translation>
    </message>
    <message>
        <source>At the start the weights are random: one digit in ten is right by chance, and the loss is about log 10 = 2.30. Watch how fast the first epoch changes that.</source>
        <translation>At the start the weights are random: one digit in ten is right by chance, and the loss is about log 10 = 2.30. Watch how fast the first epoch changes that.</translation>
    </message>
    <message>
        <source>If the loss on training pictures keeps falling while the loss on test pictures rises, the network learns its examples by heart: it overfits. Dropout, an L2 penalty or a smaller network help.</source>
        <translation>If the loss on training pictures keeps falling while the loss on test pictures rises, the network learns its examples by heart: it overfits. Dropout, an L2 penalty or a smaller network help.</translation>
    </message>
    <message>
        <source>Try: one hidden layer instead of two, sigmoid instead of ReLU, a learning rate ten times larger, no hidden layer at all.</source>
        <translation>Try: one hidden layer instead of two, sigmoid instead of ReLU, a learning rate ten times larger, no hidden layer at all.</translation>
    </message>
    <message>
        <source>Pictures with answers</source>
        <translation>Pictures with answers</translation>
    </message>
    <message>
        <source>Learning from examples</source>
        <translation>Learning from examples</translation>
    </message>
    <message>
        <source>From ink to an answer</source>
        <translation>From ink to an answer</translation>
    </message>
</context>
<context>
    <name>LabExplanation</name>
    <message>
        <source>Every unit adds up its weighted inputs and bends the sum with its activation function $g$:</source>
        <translation>Every unit adds up its weighted inputs and bends the sum with its activation function $g$:</translation>
    </message>
    <message>
        <source>The small picture in a unit shows its output over the whole input plane: blue where it is large, orange where it is small. Units of the first hidden layer can only draw straight edges. Each further layer combines the pictures before it into rounder shapes.</source>
        <translation>The small picture in a unit shows its output over the whole input plane: blue where it is large, orange where it is small. Units of the first hidden layer can only draw straight edges. Each further layer combines the pictures before it into rounder shapes.</translation>
    </message>
    <message>
        <source>The thick line in the output plane is the decision boundary, where $y = 0.5$. Training moves it step by step against the gradient of the loss $E$:</source>
        <translation>The thick line in the output plane is the decision boundary, where $y = 0.5$. Training moves it step by step against the gradient of the loss $E$:</translation>
    </message>
    <message>
        <source>Filled points are used for training, hollow ones only for testing. If the training loss falls while the test loss rises, the network learns the noise by heart: it overfits.</source>
        <translation>Filled points are used for training, hollow ones only for testing. If the training loss falls while the test loss rises, the network learns the noise by heart: it overfits.</translation>
    </message>
    <message>
        <source>Try it: choose XOR and remove all hidden layers. One straight line cannot separate the classes, however long you train. Add one hidden layer with two or more units and train again.</source>
        <translation>Try it: choose XOR and remove all hidden layers. One straight line cannot separate the classes, however long you train. Add one hidden layer with two or more units and train again.</translation>
    </message>
    <message>
        <source>Try it: set the learning rate to 3 with SGD and watch the loss jump; set it to 0.0001 and watch it hardly move.</source>
        <translation>Try it: set the learning rate to 3 with SGD and watch the loss jump; set it to 0.0001 and watch it hardly move.</translation>
    </message>
    <message>
        <source>Now: a %1-layer network (%2 hidden), %3 parameters, loss: %4.</source>
        <translation>Now: a %1-layer network (%2 hidden), %3 parameters, loss: %4.</translation>
    </message>
</context>
<context>
    <name>LabNames</name>
    <message>
        <source>identity</source>
        <translation>identity</translation>
    </message>
    <message>
        <source>step</source>
        <translation>step</translation>
    </message>
    <message>
        <source>Momentum</source>
        <translation>Momentum</translation>
    </message>
    <message>
        <source>LeCun normal</source>
        <translation>LeCun normal</translation>
    </message>
    <message>
        <source>Glorot normal</source>
        <translation>Glorot normal</translation>
    </message>
    <message>
        <source>He normal</source>
        <translation>He normal</translation>
    </message>
    <message>
        <source>Uniform</source>
        <translation>Uniform</translation>
    </message>
    <message>
        <source>Normal</source>
        <translation>Normal</translation>
    </message>
    <message>
        <source>All zero</source>
        <translation>All zero</translation>
    </message>
    <message>
        <source>Half squared error</source>
        <translation>Half squared error</translation>
    </message>
    <message>
        <source>Squared error</source>
        <translation>Squared error</translation>
    </message>
    <message>
        <source>Mean squared error</source>
        <translation>Mean squared error</translation>
    </message>
    <message>
        <source>Cross-entropy</source>
        <translation>Cross-entropy</translation>
    </message>
    <message>
        <source>Binary cross-entropy</source>
        <translation>Binary cross-entropy</translation>
    </message>
    <message>
        <source>Circle</source>
        <translation>Circle</translation>
    </message>
    <message>
        <source>Spiral</source>
        <translation>Spiral</translation>
    </message>
    <message>
        <source>Moons</source>
        <translation>Moons</translation>
    </message>
    <message>
        <source>Blobs</source>
        <translation>Blobs</translation>
    </message>
</context>
<context>
    <name>LabRuns</name>
    <message>
        <source>mixed</source>
        <translation>mixed</translation>
    </message>
    <message>
        <source>batch %1</source>
        <translation>batch %1</translation>
    </message>
    <message>
        <source>start %1</source>
        <translation>start %1</translation>
    </message>
    <message>
        <source>dropout %1</source>
        <translation>dropout %1</translation>
    </message>
</context>
<context>
    <name>Lesson</name>
    <message>
        <source>Digits</source>
        <translation>Digits</translation>
    </message>
    <message>
        <source>Handwritten digits</source>
        <translation>Handwritten digits</translation>
    </message>
    <message>
        <source>Lab</source>
        <translation>Lab</translation>
    </message>
    <message>
        <source>Network lab</source>
        <translation>Network lab</translation>
    </message>
</context>
<context>
    <name>MnistDownload</name>
    <message>
        <source>There is no address to download from; choose a folder with the four MNIST files instead.</source>
        <translation>There is no address to download from; choose a folder with the four MNIST files instead.</translation>
    </message>
    <message>
        <source>%1 could not be downloaded from %2 (%3); check the network connection and try again, or choose a folder. What has arrived is kept.</source>
        <translation>%1 could not be downloaded from %2 (%3); check the network connection and try again, or choose a folder. What has arrived is kept.</translation>
    </message>
    <message>
        <source>%1 does not offer %2 (HTTP status %3); choose the other mirror or try again later.</source>
        <translation>%1 does not offer %2 (HTTP status %3); choose the other mirror or try again later.</translation>
    </message>
    <message>
        <source>%1 sends far more than %2 should have, so the download was stopped; choose the other mirror.</source>
        <translation>%1 sends far more than %2 should have, so the download was stopped; choose the other mirror.</translation>
    </message>
    <message>
        <source>%1 from %2 is not the MNIST file that it should be (its SHA-256 is different); choose the other mirror or try again later.</source>
        <translation>%1 from %2 is not the MNIST file that it should be (its SHA-256 is different); choose the other mirror or try again later.</translation>
    </message>
    <message>
        <source>Nothing can be written to %1 (%2); check the permissions of the folder.</source>
        <translation>Nothing can be written to %1 (%2); check the permissions of the folder.</translation>
    </message>
    <message>
        <source>%1 could not be written (%2); is the disk full?</source>
        <translation>%1 could not be written (%2); is the disk full?</translation>
    </message>
</context>
<context>
    <name>Problem</name>
    <message>
        <source>There is no file %1; check the path.</source>
        <translation>There is no file %1; check the path.</translation>
    </message>
    <message>
        <source>%1 cannot be read (%2); choose another file.</source>
        <translation>%1 cannot be read (%2); choose another file.</translation>
    </message>
    <message>
        <source>%1 cannot be written (%2); choose another location.</source>
        <translation>%1 cannot be written (%2); choose another location.</translation>
    </message>
    <message>
        <source>%1 is too large (%2 MiB, the limit is %3 MiB); use a smaller file.</source>
        <translation>%1 is too large (%2 MiB, the limit is %3 MiB); use a smaller file.</translation>
    </message>
    <message>
        <source>%1 is empty; choose a file with data.</source>
        <translation>%1 is empty; choose a file with data.</translation>
    </message>
    <message>
        <source>%1 is a damaged or incomplete gzip file; download it again.</source>
        <translation>%1 is a damaged or incomplete gzip file; download it again.</translation>
    </message>
    <message>
        <source>%1 is not an IDX file (it begins with %2); choose the original MNIST file.</source>
        <translation>%1 is not an IDX file (it begins with %2); choose the original MNIST file.</translation>
    </message>
    <message>
        <source>%1 is cut short (%2 bytes expected, %3 found); download it again.</source>
        <translation>%1 is cut short (%2 bytes expected, %3 found); download it again.</translation>
    </message>
    <message>
        <source>%1 has bytes after its end (%2 bytes expected, %3 found); download it again.</source>
        <translation>%1 has bytes after its end (%2 bytes expected, %3 found); download it again.</translation>
    </message>
    <message>
        <source>%1 has the wrong shape (%2, expected %3); are images and labels swapped?</source>
        <translation>%1 has the wrong shape (%2, expected %3); are images and labels swapped?</translation>
    </message>
    <message>
        <source>%1 has %2 images but %3 has %4 labels; use files that belong together.</source>
        <translation>%1 has %2 images but %3 has %4 labels; use files that belong together.</translation>
    </message>
    <message>
        <source>%1: label %3 at position %2 is not a digit from 0 to 9; choose the right label file.</source>
        <translation>%1: label %3 at position %2 is not a digit from 0 to 9; choose the right label file.</translation>
    </message>
    <message>
        <source>%1 has no file %2; choose the folder that holds the four MNIST files.</source>
        <translation>%1 has no file %2; choose the folder that holds the four MNIST files.</translation>
    </message>
    <message>
        <source>%1 is not a readable PNG image (%2); save it as PNG and try again.</source>
        <translation>%1 is not a readable PNG image (%2); save it as PNG and try again.</translation>
    </message>
    <message>
        <source>%1 is blank; choose an image with a digit on it.</source>
        <translation>%1 is blank; choose an image with a digit on it.</translation>
    </message>
    <message>
        <source>%1, line 1: there is no header; the first line must name the columns, for example x1,x2,class.</source>
        <translation>%1, line 1: there is no header; the first line must name the columns, for example x1,x2,class.</translation>
    </message>
    <message>
        <source>%1, line 1: there is no target; add a column named class, or columns t1, t2 and so on.</source>
        <translation>%1, line 1: there is no target; add a column named class, or columns t1, t2 and so on.</translation>
    </message>
    <message>
        <source>%1, line 1: there is no input; add columns whose names begin with x.</source>
        <translation>%1, line 1: there is no input; add columns whose names begin with x.</translation>
    </message>
    <message>
        <source>%1 has a header but no rows; add at least one row of numbers.</source>
        <translation>%1 has a header but no rows; add at least one row of numbers.</translation>
    </message>
    <message>
        <source>%1, line %2: %3 cells where the header has %4; complete the row or delete it.</source>
        <translation>%1, line %2: %3 cells where the header has %4; complete the row or delete it.</translation>
    </message>
    <message>
        <source>%1, line %2, column %3: &quot;%4&quot; is not a number; correct the cell.</source>
        <translation>%1, line %2, column %3: &quot;%4&quot; is not a number; correct the cell.</translation>
    </message>
    <message>
        <source>%1, line 1: %2 columns are too many (the limit is %3); leave some out.</source>
        <translation>%1, line 1: %2 columns are too many (the limit is %3); leave some out.</translation>
    </message>
    <message>
        <source>%1 has too many rows (the limit is %2); use a part of them.</source>
        <translation>%1 has too many rows (the limit is %2); use a part of them.</translation>
    </message>
    <message>
        <source>%1, line 1: the column %2 is neither input (x…), target (t…) nor class; rename it or leave it out.</source>
        <translation>%1, line 1: the column %2 is neither input (x…), target (t…) nor class; rename it or leave it out.</translation>
    </message>
    <message>
        <source>%1, line 1: the column %2 appears twice; rename one of them.</source>
        <translation>%1, line 1: the column %2 appears twice; rename one of them.</translation>
    </message>
    <message>
        <source>%1, line 1: there are both t columns and a class column; keep one kind.</source>
        <translation>%1, line 1: there are both t columns and a class column; keep one kind.</translation>
    </message>
    <message>
        <source>%1, line %2, column %3: the cell is empty; fill it in.</source>
        <translation>%1, line %2, column %3: the cell is empty; fill it in.</translation>
    </message>
    <message>
        <source>%1, line %2: a quotation mark is never closed; add the second one.</source>
        <translation>%1, line %2: a quotation mark is never closed; add the second one.</translation>
    </message>
    <message>
        <source>%1, column class: there are more than %2 different values; use t columns for numbers to be learned.</source>
        <translation>%1, column class: there are more than %2 different values; use t columns for numbers to be learned.</translation>
    </message>
    <message>
        <source>%1, line %2: the class &quot;%3&quot; does not occur in the training data; use one of: %4.</source>
        <translation>%1, line %2: the class &quot;%3&quot; does not occur in the training data; use one of: %4.</translation>
    </message>
    <message>
        <source>%1, line %2, column %3: this is not valid JSON; correct the file or save it again.</source>
        <translation>%1, line %2, column %3: this is not valid JSON; correct the file or save it again.</translation>
    </message>
    <message>
        <source>%1 is not a Chalknet model (&quot;format&quot;: &quot;chalknet-model&quot; is missing); choose a model file.</source>
        <translation>%1 is not a Chalknet model (&quot;format&quot;: &quot;chalknet-model&quot; is missing); choose a model file.</translation>
    </message>
    <message>
        <source>%1 has version %2 but this program reads version 1; use a newer Chalknet.</source>
        <translation>%1 has version %2 but this program reads version 1; use a newer Chalknet.</translation>
    </message>
    <message>
        <source>%1: %2 is missing; add it.</source>
        <translation>%1: %2 is missing; add it.</translation>
    </message>
    <message>
        <source>%1: %2 must be %3; correct it.</source>
        <translation>%1: %2 must be %3; correct it.</translation>
    </message>
    <message>
        <source>%1: %2 is &quot;%3&quot;, which is unknown; use one of: %4.</source>
        <translation>%1: %2 is &quot;%3&quot;, which is unknown; use one of: %4.</translation>
    </message>
    <message>
        <source>%1: %2 is not a finite number; correct it.</source>
        <translation>%1: %2 is not a finite number; correct it.</translation>
    </message>
    <message>
        <source>%1: %2 has %3 entries where %4 are needed; correct the shape.</source>
        <translation>%1: %2 has %3 entries where %4 are needed; correct the shape.</translation>
    </message>
    <message>
        <source>%1: %2 is %3; it must be %4.</source>
        <translation>%1: %2 is %3; it must be %4.</translation>
    </message>
    <message>
        <source>%1: the field %2 is unknown; use one of: %3.</source>
        <translation>%1: the field %2 is unknown; use one of: %3.</translation>
    </message>
    <message>
        <source>%1, line %2, column %3: this number is not finite; correct it.</source>
        <translation>%1, line %2, column %3: this number is not finite; correct it.</translation>
    </message>
    <message>
        <source>%1 nests its values more than %2 deep; choose a file that Chalknet has saved.</source>
        <translation>%1 nests its values more than %2 deep; choose a file that Chalknet has saved.</translation>
    </message>
    <message>
        <source>%1 has more than %2 values; use a smaller file.</source>
        <translation>%1 has more than %2 values; use a smaller file.</translation>
    </message>
    <message>
        <source>The network has no layer; add at least an output layer.</source>
        <translation>The network has no layer; add at least an output layer.</translation>
    </message>
    <message>
        <source>%1 layers are too many; use at most %2.</source>
        <translation>%1 layers are too many; use at most %2.</translation>
    </message>
    <message>
        <source>The network has %1 inputs; use 1 to %2.</source>
        <translation>The network has %1 inputs; use 1 to %2.</translation>
    </message>
    <message>
        <source>Layer %1 has %2 units; use 1 to %3.</source>
        <translation>Layer %1 has %2 units; use 1 to %3.</translation>
    </message>
    <message>
        <source>The network would have %1 parameters; use fewer units, so that there are at most %2.</source>
        <translation>The network would have %1 parameters; use fewer units, so that there are at most %2.</translation>
    </message>
    <message>
        <source>Layer %1 uses softmax, which only the last layer may; choose another activation.</source>
        <translation>Layer %1 uses softmax, which only the last layer may; choose another activation.</translation>
    </message>
    <message>
        <source>Layer %1 uses softmax with one unit, which always gives 1; use two or more units, or sigmoid.</source>
        <translation>Layer %1 uses softmax with one unit, which always gives 1; use two or more units, or sigmoid.</translation>
    </message>
    <message>
        <source>The loss %1 needs outputs between 0 and 1, but the last layer uses %2; choose softmax or sigmoid there.</source>
        <translation>The loss %1 needs outputs between 0 and 1, but the last layer uses %2; choose softmax or sigmoid there.</translation>
    </message>
    <message>
        <source>Layer %1 has dropout %2; use a rate from 0 to less than 1.</source>
        <translation>Layer %1 has dropout %2; use a rate from 0 to less than 1.</translation>
    </message>
    <message>
        <source>The last layer has dropout, which would delete answers; set it to 0 there.</source>
        <translation>The last layer has dropout, which would delete answers; set it to 0 there.</translation>
    </message>
    <message>
        <source>Layer %1 has maxout with %2 pieces; use 2 to 16.</source>
        <translation>Layer %1 has maxout with %2 pieces; use 2 to 16.</translation>
    </message>
    <message>
        <source>Layer %1 has the activation parameter %2; use a number from −1000 to 1000.</source>
        <translation>Layer %1 has the activation parameter %2; use a number from −1000 to 1000.</translation>
    </message>
    <message>
        <source>The initialisation range is %1; use a number above 0 and up to 1000.</source>
        <translation>The initialisation range is %1; use a number above 0 and up to 1000.</translation>
    </message>
    <message>
        <source>%1 is %2; it must be %3.</source>
        <translation>%1 is %2; it must be %3.</translation>
    </message>
    <message>
        <source>The network has %1 inputs but the data have %2; make them equal.</source>
        <translation>The network has %1 inputs but the data have %2; make them equal.</translation>
    </message>
    <message>
        <source>The network has %1 outputs but the data need %2; change the last layer.</source>
        <translation>The network has %1 outputs but the data need %2; change the last layer.</translation>
    </message>
    <message>
        <source>The data have %1 rows; at least one is needed.</source>
        <translation>The data have %1 rows; at least one is needed.</translation>
    </message>
    <message>
        <source>There are no data named %1; use a CSV file, mnist:FOLDER or one of: %2.</source>
        <translation>There are no data named %1; use a CSV file, mnist:FOLDER or one of: %2.</translation>
    </message>
    <message>
        <source>No OpenCL device was found, so the processor computes; install a driver, for example pocl-opencl-icd, to use OpenCL.</source>
        <translation>No OpenCL device was found, so the processor computes; install a driver, for example pocl-opencl-icd, to use OpenCL.</translation>
    </message>
    <message>
        <source>There is no device %1; use one of: %2.</source>
        <translation>There is no device %1; use one of: %2.</translation>
    </message>
    <message>
        <source>The OpenCL programs could not be built for %1; choose another device. The compiler says: %2</source>
        <translation>The OpenCL programs could not be built for %1; choose another device. The compiler says: %2</translation>
    </message>
    <message>
        <source>%1 has no room for %2 MiB; use a smaller network or fewer data, or choose another device.</source>
        <translation>%1 has no room for %2 MiB; use a smaller network or fewer data, or choose another device.</translation>
    </message>
    <message>
        <source>%1 stopped answering (%2); choose another device.</source>
        <translation>%1 stopped answering (%2); choose another device.</translation>
    </message>
    <message>
        <source>%1; %2.</source>
        <translation>%1; %2.</translation>
    </message>
    <message>
        <source>Training diverged at step %1: the numbers grew beyond all bounds; lower the learning rate and go back to the last good step.</source>
        <translation>Training diverged at step %1: the numbers grew beyond all bounds; lower the learning rate and go back to the last good step.</translation>
    </message>
    <message>
        <source>Stopped.</source>
        <translation>Stopped.</translation>
    </message>
    <message>
        <source>The loss %1 needs targets from 0 to 1, but the data have other numbers; choose a squared error.</source>
        <translation>The loss %1 needs targets from 0 to 1, but the data have other numbers; choose a squared error.</translation>
    </message>
</context>
<context>
    <name>ProblemDetail</name>
    <message>
        <source>input or output failed</source>
        <translation>input or output failed</translation>
    </message>
    <message>
        <source>out of memory</source>
        <translation>out of memory</translation>
    </message>
    <message>
        <source>it cannot be opened</source>
        <translation>it cannot be opened</translation>
    </message>
    <message>
        <source>it is UTF-16 text; save it as UTF-8</source>
        <translation>it is UTF-16 text; save it as UTF-8</translation>
    </message>
    <message>
        <source>it is not a text file</source>
        <translation>it is not a text file</translation>
    </message>
    <message>
        <source>it is a folder</source>
        <translation>it is a folder</translation>
    </message>
    <message>
        <source>it is not a regular file</source>
        <translation>it is not a regular file</translation>
    </message>
</context>
<context>
    <name>chalknet::ui::ChartsPanel</name>
    <message>
        <source>train %1</source>
        <translation>train %1</translation>
    </message>
    <message>
        <source>test %1</source>
        <translation>test %1</translation>
    </message>
    <message>
        <source>run %1</source>
        <translation>run %1</translation>
    </message>
    <message>
        <source>train</source>
        <translation>train</translation>
    </message>
    <message>
        <source>test</source>
        <translation>test</translation>
    </message>
    <message>
        <source>Show run %1</source>
        <translation>Show run %1</translation>
    </message>
    <message>
        <source>Loss</source>
        <translation>Loss</translation>
    </message>
    <message>
        <source>Accuracy</source>
        <translation>Accuracy</translation>
    </message>
    <message>
        <source>Compare runs</source>
        <translation>Compare runs</translation>
    </message>
    <message>
        <source>test loss</source>
        <translation>test loss</translation>
    </message>
    <message>
        <source>accuracy</source>
        <translation>accuracy</translation>
    </message>
    <message>
        <source>Loss over epochs</source>
        <translation>Loss over epochs</translation>
    </message>
    <message>
        <source>Accuracy over epochs</source>
        <translation>Accuracy over epochs</translation>
    </message>
    <message>
        <source>epoch</source>
        <translation>epoch</translation>
    </message>
    <message>
        <source>Accuracy on the training points</source>
        <translation>Accuracy on the training points</translation>
    </message>
    <message>
        <source>Accuracy on the test points</source>
        <translation>Accuracy on the test points</translation>
    </message>
    <message>
        <source>train loss</source>
        <translation>train loss</translation>
    </message>
</context>
<context>
    <name>chalknet::ui::ContributionLegend</name>
    <message>
        <source>raises the probability</source>
        <translation>raises the probability</translation>
    </message>
    <message>
        <source>lowers it</source>
        <translation>lowers it</translation>
    </message>
    <message>
        <source>thicker: larger contribution</source>
        <translation>thicker: larger contribution</translation>
    </message>
</context>
<context>
    <name>chalknet::ui::DataPanel</name>
    <message>
        <source>All four corners are used for training. Add noise to get more points.</source>
        <translation>All four corners are used for training. Add noise to get more points.</translation>
    </message>
    <message>
        <source>Data</source>
        <translation>Data</translation>
    </message>
    <message>
        <source>Train share</source>
        <translation>Train share</translation>
    </message>
    <message>
        <source>Noise</source>
        <translation>Noise</translation>
    </message>
    <message>
        <source>Data seed</source>
        <translation>Data seed</translation>
    </message>
    <message>
        <source>Start seed</source>
        <translation>Start seed</translation>
    </message>
    <message>
        <source>The same number gives the same points.</source>
        <translation>The same number gives the same points.</translation>
    </message>
    <message>
        <source>The same number gives the same initial weights and the same order of the points.</source>
        <translation>The same number gives the same initial weights and the same order of the points.</translation>
    </message>
    <message>
        <source>New points</source>
        <translation>New points</translation>
    </message>
    <message>
        <source>New start: other initial weights</source>
        <translation>New start: other initial weights</translation>
    </message>
    <message>
        <source>Train %1</source>
        <translation>Train %1</translation>
    </message>
    <message>
        <source>Test %1</source>
        <translation>Test %1</translation>
    </message>
</context>
<context>
    <name>chalknet::ui::DataTab</name>
    <message>
        <source>Folder with the four MNIST files</source>
        <translation>Folder with the four MNIST files</translation>
    </message>
    <message>
        <source>The pictures are being read…</source>
        <translation>The pictures are being read…</translation>
    </message>
    <message>
        <source>%1 to learn from, %2 to test</source>
        <translation>%1 to learn from, %2 to test</translation>
    </message>
    <message>
        <source>Drawn by this program, so that the lesson works at once and without an internet connection. MNIST has 70,000 digits that people wrote by hand (11 MB).</source>
        <translation>Drawn by this program, so that the lesson works at once and without an internet connection. MNIST has 70,000 digits that people wrote by hand (11 MB).</translation>
    </message>
    <message>
        <source>Digits written by hand, collected by Y. LeCun, C. Cortes and C. Burges.</source>
        <translation>Digits written by hand, collected by Y. LeCun, C. Cortes and C. Burges.</translation>
    </message>
    <message>
        <source>Pictures from %1.</source>
        <translation>Pictures from %1.</translation>
    </message>
    <message>
        <source>%1 pictures</source>
        <translation>%1 pictures</translation>
    </message>
    <message>
        <source>number %1, label %2</source>
        <translation>number %1, label %2</translation>
    </message>
    <message>
        <source>Data in use</source>
        <translation>Data in use</translation>
    </message>
    <message>
        <source>Pictures per digit</source>
        <translation>Pictures per digit</translation>
    </message>
    <message>
        <source>Choose folder…</source>
        <translation>Choose folder…</translation>
    </message>
    <message>
        <source>A folder with the four MNIST files; it can also be dropped on this page.</source>
        <translation>A folder with the four MNIST files; it can also be dropped on this page.</translation>
    </message>
    <message>
        <source>Use generated digits</source>
        <translation>Use generated digits</translation>
    </message>
    <message>
        <source>Pixels</source>
        <translation>Pixels</translation>
    </message>
    <message>
        <source>Pixels of the selected picture</source>
        <translation>Pixels of the selected picture</translation>
    </message>
    <message>
        <source>Pictures</source>
        <translation>Pictures</translation>
    </message>
    <message>
        <source>Training</source>
        <translation>Training</translation>
    </message>
    <message>
        <source>Test</source>
        <translation>Test</translation>
    </message>
    <message>
        <source>Part of the data</source>
        <translation>Part of the data</translation>
    </message>
    <message>
        <source>All</source>
        <translation>All</translation>
    </message>
    <message>
        <source>Digits that are shown</source>
        <translation>Digits that are shown</translation>
    </message>
    <message>
        <source>Pictures of digits</source>
        <translation>Pictures of digits</translation>
    </message>
</context>
<context>
    <name>chalknet::ui::DeviceMenu</name>
    <message>
        <source>Automatic: the fastest device</source>
        <translation>Automatic: the fastest device</translation>
    </message>
    <message>
        <source>No OpenCL device was found</source>
        <translation>No OpenCL device was found</translation>
    </message>
    <message>
        <source>Looking for OpenCL devices…</source>
        <translation>Looking for OpenCL devices…</translation>
    </message>
</context>
<context>
    <name>chalknet::ui::DigitCanvas</name>
    <message>
        <source>empty</source>
        <translation>empty</translation>
    </message>
    <message numerus="yes">
        <source>%n stroke(s)</source>
        <translation>
            <numerusform>%n stroke</numerusform>
            <numerusform>%n strokes</numerusform>
        </translation>
    </message>
    <message>
        <source>pen down</source>
        <translation>pen down</translation>
    </message>
</context>
<context>
    <name>chalknet::ui::DigitGrid</name>
    <message>
        <source>no pictures</source>
        <translation>no pictures</translation>
    </message>
    <message>
        <source>%1 pictures</source>
        <translation>%1 pictures</translation>
    </message>
    <message>
        <source>picture %1 of %2: digit %3</source>
        <translation>picture %1 of %2: digit %3</translation>
    </message>
</context>
<context>
    <name>chalknet::ui::DigitsPage</name>
    <message>
        <source>not sure</source>
        <translation>not sure</translation>
    </message>
    <message>
        <source>Write a digit and the network reads it at once</source>
        <translation>Write a digit and the network reads it at once</translation>
    </message>
    <message>
        <source>Parameters %1</source>
        <translation>Parameters %1</translation>
    </message>
    <message>
        <source>%1 examples/s</source>
        <translation>%1 examples/s</translation>
    </message>
    <message>
        <source>inference %1 ms</source>
        <translation>inference %1 ms</translation>
    </message>
    <message>
        <source>Draw</source>
        <translation>Draw</translation>
    </message>
    <message>
        <source>Data</source>
        <translation>Data</translation>
    </message>
    <message>
        <source>Train</source>
        <translation>Train</translation>
    </message>
    <message>
        <source>Parts of the lesson</source>
        <translation>Parts of the lesson</translation>
    </message>
</context>
<context>
    <name>chalknet::ui::DrawTab</name>
    <message>
        <source>Canvas</source>
        <translation>Canvas</translation>
    </message>
    <message>
        <source>write with mouse or pen</source>
        <translation>write with mouse or pen</translation>
    </message>
    <message>
        <source>Digit canvas</source>
        <translation>Digit canvas</translation>
    </message>
    <message>
        <source>Write a digit here</source>
        <translation>Write a digit here</translation>
    </message>
    <message>
        <source>Keyboard: arrows move, Space sets the pen down or lifts it, Delete clears, Ctrl+Z undoes</source>
        <translation>Keyboard: arrows move, Space sets the pen down or lifts it, Delete clears, Ctrl+Z undoes</translation>
    </message>
    <message>
        <source>Pen</source>
        <translation>Pen</translation>
    </message>
    <message>
        <source>Eraser</source>
        <translation>Eraser</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Undo</translation>
    </message>
    <message>
        <source>Pen thickness</source>
        <translation>Pen thickness</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Clear</translation>
    </message>
    <message>
        <source>28 × 28 pixels</source>
        <translation>28 × 28 pixels</translation>
    </message>
    <message>
        <source>crop → 20 × 20 → centre of mass</source>
        <translation>crop → 20 × 20 → centre of mass</translation>
    </message>
    <message>
        <source>Pixels that the network sees</source>
        <translation>Pixels that the network sees</translation>
    </message>
    <message>
        <source>Activations of the network</source>
        <translation>Activations of the network</translation>
    </message>
    <message>
        <source>Layers of the network</source>
        <translation>Layers of the network</translation>
    </message>
    <message>
        <source>Softmax probabilities</source>
        <translation>Softmax probabilities</translation>
    </message>
</context>
<context>
    <name>chalknet::ui::ExplanationDrawer</name>
    <message>
        <source>Close the explanation</source>
        <translation>Close the explanation</translation>
    </message>
    <message>
        <source>Explanation</source>
        <translation>Explanation</translation>
    </message>
</context>
<context>
    <name>chalknet::ui::LabPage</name>
    <message>
        <source>Back to the last good step</source>
        <translation>Back to the last good step</translation>
    </message>
    <message>
        <source>Compute on the processor</source>
        <translation>Compute on the processor</translation>
    </message>
    <message>
        <source>Stack layers and neurons; watch the decision boundary take shape</source>
        <translation>Stack layers and neurons; watch the decision boundary take shape</translation>
    </message>
    <message>
        <source>Network lab</source>
        <translation>Network lab</translation>
    </message>
    <message>
        <source>%1-layer / %2-hidden-layer network</source>
        <translation>%1-layer / %2-hidden-layer network</translation>
    </message>
    <message>
        <source>Run %1</source>
        <translation>Run %1</translation>
    </message>
    <message>
        <source>Parameters %1</source>
        <translation>Parameters %1</translation>
    </message>
    <message>
        <source>%1 steps/s</source>
        <translation>%1 steps/s</translation>
    </message>
    <message>
        <source>learning rate</source>
        <translation>learning rate</translation>
    </message>
    <message>
        <source>batch size</source>
        <translation>batch size</translation>
    </message>
    <message>
        <source>loss</source>
        <translation>loss</translation>
    </message>
    <message>
        <source>initialisation</source>
        <translation>initialisation</translation>
    </message>
    <message>
        <source>dropout</source>
        <translation>dropout</translation>
    </message>
    <message>
        <source>optimiser</source>
        <translation>optimiser</translation>
    </message>
    <message>
        <source>data</source>
        <translation>data</translation>
    </message>
    <message>
        <source>train share</source>
        <translation>train share</translation>
    </message>
    <message>
        <source>noise</source>
        <translation>noise</translation>
    </message>
    <message>
        <source>new start</source>
        <translation>new start</translation>
    </message>
    <message>
        <source>data seed</source>
        <translation>data seed</translation>
    </message>
    <message>
        <source>hidden layers</source>
        <translation>hidden layers</translation>
    </message>
    <message>
        <source>units</source>
        <translation>units</translation>
    </message>
    <message>
        <source>activation</source>
        <translation>activation</translation>
    </message>
    <message>
        <source>output activation</source>
        <translation>output activation</translation>
    </message>
    <message>
        <source>A cross-entropy needs an output between 0 and 1, which %1 does not give. The loss is now: %2.</source>
        <translation>A cross-entropy needs an output between 0 and 1, which %1 does not give. The loss is now: %2.</translation>
    </message>
    <message>
        <source>Training diverged: a number is no longer finite. The learning rate is probably too large.</source>
        <translation>Training diverged: a number is no longer finite. The learning rate is probably too large.</translation>
    </message>
</context>
<context>
    <name>chalknet::ui::LayerActivationView</name>
    <message>
        <source>output %1: %2</source>
        <translation>output %1: %2</translation>
    </message>
    <message>
        <source>hidden layer %1, unit %2: activation %3</source>
        <translation>hidden layer %1, unit %2: activation %3</translation>
    </message>
    <message>
        <source>no example</source>
        <translation>no example</translation>
    </message>
    <message>
        <source>hidden layer %1: %2 of %3 units active</source>
        <translation>hidden layer %1: %2 of %3 units active</translation>
    </message>
    <message>
        <source>input %1</source>
        <translation>input %1</translation>
    </message>
    <message>
        <source>hidden %1</source>
        <translation>hidden %1</translation>
    </message>
</context>
<context>
    <name>chalknet::ui::LayerControl</name>
    <message>
        <source>Remove a unit from hidden layer %1</source>
        <translation>Remove a unit from hidden layer %1</translation>
    </message>
    <message>
        <source>Add a unit to hidden layer %1</source>
        <translation>Add a unit to hidden layer %1</translation>
    </message>
    <message>
        <source>Activation of hidden layer %1</source>
        <translation>Activation of hidden layer %1</translation>
    </message>
    <message>
        <source>Hidden layer %1: %2 units, %3</source>
        <translation>Hidden layer %1: %2 units, %3</translation>
    </message>
</context>
<context>
    <name>chalknet::ui::LayerHeader</name>
    <message>
        <source>Input %1</source>
        <translation>Input %1</translation>
    </message>
    <message>
        <source>Input</source>
        <translation>Input</translation>
    </message>
    <message>
        <source>Output</source>
        <translation>Output</translation>
    </message>
</context>
<context>
    <name>chalknet::ui::LearningStrip</name>
    <message>
        <source>The device is being prepared…</source>
        <translation>The device is being prepared…</translation>
    </message>
    <message>
        <source>Learning: epoch %1 of %2 · test %3</source>
        <translation>Learning: epoch %1 of %2 · test %3</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pause</translation>
    </message>
    <message>
        <source>Paused · test %1</source>
        <translation>Paused · test %1</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Continue</translation>
    </message>
    <message>
        <source>Diverged: choose a smaller learning rate</source>
        <translation>Diverged: choose a smaller learning rate</translation>
    </message>
    <message>
        <source>Start over</source>
        <translation>Start over</translation>
    </message>
    <message>
        <source>The device failed: choose another one</source>
        <translation>The device failed: choose another one</translation>
    </message>
    <message>
        <source>The pictures are being prepared…</source>
        <translation>The pictures are being prepared…</translation>
    </message>
    <message>
        <source>Not trained yet: the answers are guesses</source>
        <translation>Not trained yet: the answers are guesses</translation>
    </message>
    <message>
        <source>Train now</source>
        <translation>Train now</translation>
    </message>
    <message>
        <source>Trained on %1</source>
        <translation>Trained on %1</translation>
    </message>
    <message>
        <source>test %1</source>
        <translation>test %1</translation>
    </message>
</context>
<context>
    <name>chalknet::ui::LossChart</name>
    <message>
        <source>epoch</source>
        <translation>epoch</translation>
    </message>
    <message>
        <source>epoch %1</source>
        <translation>epoch %1</translation>
    </message>
    <message>
        <source>%1 %2 at epoch %3</source>
        <translation>%1 %2 at epoch %3</translation>
    </message>
</context>
<context>
    <name>chalknet::ui::MainWindow</name>
    <message>
        <source>Looking for devices…</source>
        <translation>Looking for devices…</translation>
    </message>
    <message>
        <source>The device %1 is not there; the fastest one is used instead.</source>
        <translation>The device %1 is not there; the fastest one is used instead.</translation>
    </message>
</context>
<context>
    <name>chalknet::ui::MnistDownloadPanel</name>
    <message>
        <source>The download was stopped; what has arrived is kept and the next download goes on from there.</source>
        <translation>The download was stopped; what has arrived is kept and the next download goes on from there.</translation>
    </message>
    <message>
        <source>%1: checking</source>
        <translation>%1: checking</translation>
    </message>
    <message>
        <source>%1: %2 of %3 MiB</source>
        <translation>%1: %2 of %3 MiB</translation>
    </message>
    <message>
        <source>file %1 of %2, %3 of %4 MiB in all</source>
        <translation>file %1 of %2, %3 of %4 MiB in all</translation>
    </message>
    <message>
        <source>Download MNIST</source>
        <translation>Download MNIST</translation>
    </message>
    <message>
        <source>from</source>
        <translation>from</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancel</translation>
    </message>
    <message>
        <source>Progress of the file</source>
        <translation>Progress of the file</translation>
    </message>
    <message>
        <source>Progress of the download</source>
        <translation>Progress of the download</translation>
    </message>
</context>
<context>
    <name>chalknet::ui::MnistDownloader</name>
    <message>
        <source>no permission to write</source>
        <translation>no permission to write</translation>
    </message>
    <message>
        <source>the file cannot be renamed</source>
        <translation>the file cannot be renamed</translation>
    </message>
</context>
<context>
    <name>chalknet::ui::NavigationRail</name>
    <message>
        <source>Lessons</source>
        <translation>Lessons</translation>
    </message>
</context>
<context>
    <name>chalknet::ui::NetworkDiagram</name>
    <message>
        <source>Input %1</source>
        <translation>Input %1</translation>
    </message>
    <message>
        <source>Output</source>
        <translation>Output</translation>
    </message>
    <message>
        <source>Hidden layer %1, unit %2</source>
        <translation>Hidden layer %1, unit %2</translation>
    </message>
    <message>
        <source>, bias %1, weights</source>
        <translation>, bias %1, weights</translation>
    </message>
    <message>
        <source>Network with %1 units from input to output.</source>
        <translation>Network with %1 units from input to output.</translation>
    </message>
</context>
<context>
    <name>chalknet::ui::NetworkEditor</name>
    <message>
        <source>Output</source>
        <translation>Output</translation>
    </message>
    <message>
        <source>Layer %1</source>
        <translation>Layer %1</translation>
    </message>
    <message>
        <source>%1 parameters: weights + biases</source>
        <translation>%1 parameters: weights + biases</translation>
    </message>
    <message>
        <source>Hidden layers</source>
        <translation>Hidden layers</translation>
    </message>
    <message>
        <source>Add layer</source>
        <translation>Add layer</translation>
    </message>
    <message>
        <source>Units of layer %1</source>
        <translation>Units of layer %1</translation>
    </message>
    <message>
        <source>Remove layer %1</source>
        <translation>Remove layer %1</translation>
    </message>
    <message>
        <source>Optimiser</source>
        <translation>Optimiser</translation>
    </message>
    <message>
        <source>Learning rate</source>
        <translation>Learning rate</translation>
    </message>
    <message>
        <source>Batch size</source>
        <translation>Batch size</translation>
    </message>
    <message>
        <source>Epochs</source>
        <translation>Epochs</translation>
    </message>
    <message>
        <source>L2 penalty</source>
        <translation>L2 penalty</translation>
    </message>
    <message>
        <source>Dropout</source>
        <translation>Dropout</translation>
    </message>
    <message>
        <source>Initialisation</source>
        <translation>Initialisation</translation>
    </message>
    <message>
        <source>Seed</source>
        <translation>Seed</translation>
    </message>
</context>
<context>
    <name>chalknet::ui::NetworkPanel</name>
    <message>
        <source>Hidden layers</source>
        <translation>Hidden layers</translation>
    </message>
    <message>
        <source>Remove a hidden layer</source>
        <translation>Remove a hidden layer</translation>
    </message>
    <message>
        <source>Add a hidden layer</source>
        <translation>Add a hidden layer</translation>
    </message>
    <message>
        <source>Shown in the diagram</source>
        <translation>Shown in the diagram</translation>
    </message>
    <message>
        <source>Activation</source>
        <translation>Activation</translation>
    </message>
    <message>
        <source>Weights</source>
        <translation>Weights</translation>
    </message>
    <message>
        <source>Gradient</source>
        <translation>Gradient</translation>
    </message>
    <message>
        <source>Network diagram</source>
        <translation>Network diagram</translation>
    </message>
    <message>
        <source>negative gradient</source>
        <translation>negative gradient</translation>
    </message>
    <message>
        <source>positive gradient</source>
        <translation>positive gradient</translation>
    </message>
    <message>
        <source>negative weight</source>
        <translation>negative weight</translation>
    </message>
    <message>
        <source>positive weight</source>
        <translation>positive weight</translation>
    </message>
    <message>
        <source>in the units: gradient of the bias</source>
        <translation>in the units: gradient of the bias</translation>
    </message>
    <message>
        <source>in the units: bias</source>
        <translation>in the units: bias</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Undo</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Redo</translation>
    </message>
</context>
<context>
    <name>chalknet::ui::NoteBar</name>
    <message>
        <source>Close the note</source>
        <translation>Close the note</translation>
    </message>
</context>
<context>
    <name>chalknet::ui::OutputPanel</name>
    <message>
        <source>Test points</source>
        <translation>Test points</translation>
    </message>
    <message>
        <source>Output plane</source>
        <translation>Output plane</translation>
    </message>
    <message>
        <source>Output</source>
        <translation>Output</translation>
    </message>
    <message>
        <source>Input %1</source>
        <translation>Input %1</translation>
    </message>
    <message>
        <source>Layer %1, unit %2</source>
        <translation>Layer %1, unit %2</translation>
    </message>
</context>
<context>
    <name>chalknet::ui::PixelView</name>
    <message>
        <source>row %1, column %2: value %3</source>
        <translation>row %1, column %2: value %3</translation>
    </message>
    <message>
        <source>pixel values 0–255</source>
        <translation>pixel values 0–255</translation>
    </message>
    <message>
        <source>rows %1–%2</source>
        <translation>rows %1–%2</translation>
    </message>
    <message>
        <source>columns %1–%2</source>
        <translation>columns %1–%2</translation>
    </message>
    <message>
        <source>value</source>
        <translation>value</translation>
    </message>
    <message>
        <source>longest side fitted to 20 cells</source>
        <translation>longest side fitted to 20 cells</translation>
    </message>
    <message>
        <source>centre of mass in the middle</source>
        <translation>centre of mass in the middle</translation>
    </message>
    <message>
        <source>fitted to 20 cells</source>
        <translation>fitted to 20 cells</translation>
    </message>
    <message>
        <source>centre of mass</source>
        <translation>centre of mass</translation>
    </message>
</context>
<context>
    <name>chalknet::ui::PlaneView</name>
    <message>
        <source>%1, class %2</source>
        <translation>%1, class %2</translation>
    </message>
    <message>
        <source>Plane of the two inputs from %1 to %2 with %3 training and %4 test points.</source>
        <translation>Plane of the two inputs from %1 to %2 with %3 training and %4 test points.</translation>
    </message>
</context>
<context>
    <name>chalknet::ui::PresenterBar</name>
    <message>
        <source>Back</source>
        <translation>Back</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Next</translation>
    </message>
    <message>
        <source>Next step (→ or Space)</source>
        <translation>Next step (→ or Space)</translation>
    </message>
    <message>
        <source>Leave presenter mode (Esc)</source>
        <translation>Leave presenter mode (Esc)</translation>
    </message>
    <message>
        <source>Leave presenter mode</source>
        <translation>Leave presenter mode</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pause</translation>
    </message>
    <message>
        <source>Play</source>
        <translation>Play</translation>
    </message>
</context>
<context>
    <name>chalknet::ui::ProbabilityBars</name>
    <message>
        <source>nothing written yet</source>
        <translation>nothing written yet</translation>
    </message>
    <message>
        <source>then %1: %2</source>
        <translation>then %1: %2</translation>
    </message>
    <message>
        <source>not sure</source>
        <translation>not sure</translation>
    </message>
    <message>
        <source>perhaps %1 or %2</source>
        <translation>perhaps %1 or %2</translation>
    </message>
</context>
<context>
    <name>chalknet::ui::SettingsStrip</name>
    <message>
        <source>1 step/s</source>
        <translation>1 step/s</translation>
    </message>
    <message>
        <source>%1 steps/s</source>
        <translation>%1 steps/s</translation>
    </message>
    <message>
        <source>Full</source>
        <translation>Full</translation>
    </message>
    <message>
        <source>Slow</source>
        <translation>Slow</translation>
    </message>
    <message>
        <source>Fast</source>
        <translation>Fast</translation>
    </message>
    <message>
        <source>Normal</source>
        <translation>Normal</translation>
    </message>
    <message>
        <source>Epoch</source>
        <translation>Epoch</translation>
    </message>
    <message>
        <source>Speed</source>
        <translation>Speed</translation>
    </message>
    <message>
        <source>Optimiser</source>
        <translation>Optimiser</translation>
    </message>
    <message>
        <source>Learning rate η</source>
        <translation>Learning rate η</translation>
    </message>
    <message>
        <source>Batch size</source>
        <translation>Batch size</translation>
    </message>
    <message>
        <source>Loss</source>
        <translation>Loss</translation>
    </message>
    <message>
        <source>Initialisation</source>
        <translation>Initialisation</translation>
    </message>
    <message>
        <source>L1</source>
        <translation>L1</translation>
    </message>
    <message>
        <source>L2</source>
        <translation>L2</translation>
    </message>
    <message>
        <source>Dropout</source>
        <translation>Dropout</translation>
    </message>
    <message>
        <source>One example</source>
        <translation>One example</translation>
    </message>
    <message>
        <source>One batch</source>
        <translation>One batch</translation>
    </message>
    <message>
        <source>One epoch</source>
        <translation>One epoch</translation>
    </message>
    <message>
        <source>More settings</source>
        <translation>More settings</translation>
    </message>
    <message>
        <source>Slow: 6, normal: 30, fast: 120 epochs a second; full: as fast as the device goes.</source>
        <translation>Slow: 6, normal: 30, fast: 120 epochs a second; full: as fast as the device goes.</translation>
    </message>
    <message>
        <source>Adds L1·Σ|w| to the loss: weights that are not needed become zero.</source>
        <translation>Adds L1·Σ|w| to the loss: weights that are not needed become zero.</translation>
    </message>
    <message>
        <source>Adds ½·L2·Σw² to the loss: weights stay small.</source>
        <translation>Adds ½·L2·Σw² to the loss: weights stay small.</translation>
    </message>
    <message>
        <source>The share of hidden units that is switched off at random in every step. A change starts over.</source>
        <translation>The share of hidden units that is switched off at random in every step. A change starts over.</translation>
    </message>
</context>
<context>
    <name>chalknet::ui::StatusLine</name>
    <message>
        <source>Choose the device that computes (Ctrl+D)</source>
        <translation>Choose the device that computes (Ctrl+D)</translation>
    </message>
    <message>
        <source>Choose the device that computes</source>
        <translation>Choose the device that computes</translation>
    </message>
</context>
<context>
    <name>chalknet::ui::Stepper</name>
    <message>
        <source>Less</source>
        <translation>Less</translation>
    </message>
    <message>
        <source>More</source>
        <translation>More</translation>
    </message>
</context>
<context>
    <name>chalknet::ui::TopBar</name>
    <message>
        <source>Explain F1</source>
        <translation>Explain F1</translation>
    </message>
    <message>
        <source>Show the explanation beside the page (F1)</source>
        <translation>Show the explanation beside the page (F1)</translation>
    </message>
    <message>
        <source>Presenter</source>
        <translation>Presenter</translation>
    </message>
    <message>
        <source>Show only the stage, in large type (F5)</source>
        <translation>Show only the stage, in large type (F5)</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Theme</translation>
    </message>
    <message>
        <source>Paper: light theme</source>
        <translation>Paper: light theme</translation>
    </message>
    <message>
        <source>Chalkboard: dark theme</source>
        <translation>Chalkboard: dark theme</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Language</translation>
    </message>
</context>
<context>
    <name>chalknet::ui::TrainTab</name>
    <message>
        <source>%1 s</source>
        <translation>%1 s</translation>
    </message>
    <message>
        <source>%1 min %2 s</source>
        <translation>%1 min %2 s</translation>
    </message>
    <message>
        <source>Ready to train on %1</source>
        <translation>Ready to train on %1</translation>
    </message>
    <message>
        <source>The data are being prepared…</source>
        <translation>The data are being prepared…</translation>
    </message>
    <message>
        <source>The device is being prepared…</source>
        <translation>The device is being prepared…</translation>
    </message>
    <message>
        <source>Training on %1</source>
        <translation>Training on %1</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>Paused</translation>
    </message>
    <message>
        <source>Finished</source>
        <translation>Finished</translation>
    </message>
    <message>
        <source>The numbers grew beyond all bounds: choose a smaller learning rate and start over.</source>
        <translation>The numbers grew beyond all bounds: choose a smaller learning rate and start over.</translation>
    </message>
    <message>
        <source>The device failed: choose another one and start over.</source>
        <translation>The device failed: choose another one and start over.</translation>
    </message>
    <message>
        <source>%1 left</source>
        <translation>%1 left</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 of %2</translation>
    </message>
    <message>
        <source>The network being trained is a different one; start over to use these settings.</source>
        <translation>The network being trained is a different one; start over to use these settings.</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pause</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Continue</translation>
    </message>
    <message>
        <source>Train further</source>
        <translation>Train further</translation>
    </message>
    <message>
        <source>Train now</source>
        <translation>Train now</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>Network</translation>
    </message>
    <message>
        <source>Learning</source>
        <translation>Learning</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Stop</translation>
    </message>
    <message>
        <source>Start over</source>
        <translation>Start over</translation>
    </message>
    <message>
        <source>Progress of training</source>
        <translation>Progress of training</translation>
    </message>
    <message>
        <source>test accuracy</source>
        <translation>test accuracy</translation>
    </message>
    <message>
        <source>test loss</source>
        <translation>test loss</translation>
    </message>
    <message>
        <source>epoch</source>
        <translation>epoch</translation>
    </message>
    <message>
        <source>examples per second</source>
        <translation>examples per second</translation>
    </message>
    <message>
        <source>your drawing, read now</source>
        <translation>your drawing, read now</translation>
    </message>
    <message>
        <source>your drawing</source>
        <translation>your drawing</translation>
    </message>
    <message>
        <source>Loss</source>
        <translation>Loss</translation>
    </message>
    <message>
        <source>Accuracy</source>
        <translation>Accuracy</translation>
    </message>
    <message>
        <source>solid: training, dashed: test</source>
        <translation>solid: training, dashed: test</translation>
    </message>
    <message>
        <source>Loss over epochs</source>
        <translation>Loss over epochs</translation>
    </message>
    <message>
        <source>Accuracy over epochs</source>
        <translation>Accuracy over epochs</translation>
    </message>
</context>
<context>
    <name>chalknet::ui::TrainingCurves</name>
    <message>
        <source>nothing yet</source>
        <translation>nothing yet</translation>
    </message>
    <message>
        <source>epoch %1, training %2, test %3</source>
        <translation>epoch %1, training %2, test %3</translation>
    </message>
    <message>
        <source>epoch</source>
        <translation>epoch</translation>
    </message>
    <message>
        <source>The curve appears as soon as training runs.</source>
        <translation>The curve appears as soon as training runs.</translation>
    </message>
</context>
<context>
    <name>chalknet::ui::TransportBar</name>
    <message>
        <source>Reset</source>
        <translation>Reset</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pause</translation>
    </message>
    <message>
        <source>Play</source>
        <translation>Play</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>Step</translation>
    </message>
    <message>
        <source>Size of a step</source>
        <translation>Size of a step</translation>
    </message>
</context>
</TS>
