<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en_US" sourcelanguage="en">
<context>
    <name>Device</name>
    <message>
        <source>Host · processor, double precision</source>
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
    <name>chalknet::ui::NavigationRail</name>
    <message>
        <source>Lessons</source>
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
