<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ko_KR">
<context>
    <name>Device</name>
    <message>
        <source>Host · processor, double precision</source>
        <translation>호스트 · CPU, 배정밀도</translation>
    </message>
</context>
<context>
    <name>DigitsData</name>
    <message>
        <source>generated digits</source>
        <translation>생성한 숫자</translation>
    </message>
</context>
<context>
    <name>DigitsExplanation</name>
    <message>
        <source>The network does not see your stroke. It sees 784 numbers: a picture of 28 × 28 pixels, each a grey value from 0 (paper) to 255 (ink), divided by 255.</source>
        <translation>신경망은 획을 보지 못한다. 신경망이 받는 것은 수 784개다. 28 × 28 화소의 명암값(종이 0, 잉크 255)을 255로 나눈 값이다.</translation>
    </message>
    <message>
        <source>value</source>
        <translation>화소값</translation>
    </message>
    <message>
        <source>Before that, the drawing is prepared exactly as the digits of MNIST were: it is cropped, its longer side is fitted to 20 pixels, and its centre of mass is moved to the middle. Write small, in a corner or very large: the picture stays almost the same.</source>
        <translation>그 전에 글씨를 MNIST와 똑같이 다듬는다. 글씨만 잘라 내고, 긴 변을 20화소에 맞추고, 무게중심을 한가운데로 옮긴다. 작게, 구석에, 또는 아주 크게 써 보세요. 화소 그림은 거의 그대로다.</translation>
    </message>
    <message>
        <source>Every hidden unit adds up all its inputs, each times a weight, and passes the sum through its activation function. The squares show the result; the curves show the connections that contribute most.</source>
        <translation>은닉 노드는 모든 입력에 가중치를 곱해 더하고, 그 합을 활성화 함수에 통과시킨다. 네모는 그 결과를, 곡선은 가장 크게 기여한 연결을 보여 준다.</translation>
    </message>
    <message>
        <source>Softmax turns the ten sums of the last layer into probabilities: all are positive and together they make 100 %.</source>
        <translation>softmax는 마지막 층의 합 열 개를 확률로 바꾼다. 모두 양수이고, 더하면 100 %다.</translation>
    </message>
    <message>
        <source>Even for a drawing that is no digit the ten numbers add up to 100 %. If no digit reaches 50 %, the lesson says that the network is not sure.</source>
        <translation>숫자가 아닌 그림을 그려도 열 확률의 합은 100 %다. 50 %에 이르는 숫자가 없으면 ‘불확실’이라고 표시한다.</translation>
    </message>
    <message>
        <source>A network learns from examples: pictures with the right answer, the label. It never sees the test pictures while it learns, so that they show how well it reads digits that are new to it.</source>
        <translation>신경망은 정답(레이블)이 붙은 글씨, 곧 표본을 보고 배운다. 시험 글씨는 배우는 동안 한 번도 보지 않으므로, 처음 보는 숫자를 얼마나 잘 읽는지 알려 준다.</translation>
    </message>
    <message>
        <source>MNIST has 60,000 pictures to learn from and 10,000 to test, written by hundreds of people. The generated digits are drawn by this program with varied strokes; they are easier, and a network that knows only them reads your hand less well.</source>
        <translation>MNIST는 수백 명이 쓴 훈련 글씨 60,000장과 시험 글씨 10,000장으로 되어 있다. 생성한 숫자는 이 프로그램이 획을 조금씩 바꿔 그린 것이다. 더 쉽지만, 이것만 배운 신경망은 사람의 글씨를 그만큼 잘 읽지 못한다.</translation>
    </message>
    <message>
        <source>Click a picture and move over its pixels to read the numbers. Compare several sevens: what do they have in common, and what would you have to measure to tell them from ones?</source>
        <translation>글씨를 하나 고르고 화소 위로 마우스를 움직여 값을 읽어 보세요. 7을 여러 장 견주어 보세요. 무엇이 같은가요? 1과 구별하려면 무엇을 재야 할까요?</translation>
    </message>
    <message>
        <source>One step takes a few pictures (the batch), computes the answers, measures the loss and moves every weight a little against its gradient. Once through all pictures is an epoch.</source>
        <translation>한 스텝마다 글씨 몇 장(배치)의 답을 계산하고, 손실을 재고, 모든 가중치를 기울기의 반대쪽으로 조금 옮긴다. 모든 글씨를 한 번씩 다 쓰면 한 에포크다.</translation>
    </message>
    <message>
        <source>right</source>
        <translation>정답</translation>
    </message>
    <message>
        <source>At the start the weights are random: one digit in ten is right by chance, and the loss is about log 10 = 2.30. Watch how fast the first epoch changes that.</source>
        <translation>처음에는 가중치가 무작위라서 열에 하나만 우연히 맞고, 손실은 log 10 = 2.30쯤이다. 첫 에포크 동안 얼마나 빨리 달라지는지 보세요.</translation>
    </message>
    <message>
        <source>If the loss on training pictures keeps falling while the loss on test pictures rises, the network learns its examples by heart: it overfits. Dropout, an L2 penalty or a smaller network help.</source>
        <translation>훈련 손실은 계속 줄어드는데 시험 손실이 늘면, 신경망이 표본을 외우는 것이다. 이것이 과적합이다. 드롭아웃, L2 규제, 더 작은 신경망이 도움이 된다.</translation>
    </message>
    <message>
        <source>Try: one hidden layer instead of two, sigmoid instead of ReLU, a learning rate ten times larger, no hidden layer at all.</source>
        <translation>바꿔 보세요: 은닉층을 둘 대신 하나로, ReLU를 sigmoid로, 학습률을 열 배로, 은닉층을 아예 없이.</translation>
    </message>
    <message>
        <source>Pictures with answers</source>
        <translation>정답이 붙은 글씨</translation>
    </message>
    <message>
        <source>Learning from examples</source>
        <translation>표본으로 배우기</translation>
    </message>
    <message>
        <source>From ink to an answer</source>
        <translation>글씨에서 답까지</translation>
    </message>
</context>
<context>
    <name>LabExplanation</name>
    <message>
        <source>Every unit adds up its weighted inputs and bends the sum with its activation function $g$:</source>
        <translation>노드는 입력의 가중 합을 구하고, 그 합을 활성화 함수 $g$로 구부린다.</translation>
    </message>
    <message>
        <source>The small picture in a unit shows its output over the whole input plane: blue where it is large, orange where it is small. Units of the first hidden layer can only draw straight edges. Each further layer combines the pictures before it into rounder shapes.</source>
        <translation>노드 안의 작은 그림은 입력 평면 전체에서 그 노드의 출력을 나타낸다. 크면 파랑, 작으면 주황이다. 첫 은닉층의 노드는 곧은 경계만 그릴 수 있다. 다음 층은 앞 층의 그림을 섞어 더 둥근 모양을 만든다.</translation>
    </message>
    <message>
        <source>The thick line in the output plane is the decision boundary, where $y = 0.5$. Training moves it step by step against the gradient of the loss $E$:</source>
        <translation>출력 평면의 굵은 선은 $y = 0.5$인 결정 경계다. 학습은 손실 $E$의 기울기 반대쪽으로 매개변수를 조금씩 옮기고, 그때마다 경계도 움직인다.</translation>
    </message>
    <message>
        <source>Filled points are used for training, hollow ones only for testing. If the training loss falls while the test loss rises, the network learns the noise by heart: it overfits.</source>
        <translation>채운 점은 훈련에, 속이 빈 점은 시험에만 쓴다. 훈련 손실은 줄어드는데 시험 손실이 늘면, 신경망이 노이즈까지 외우는 것이다. 이것이 과적합이다.</translation>
    </message>
    <message>
        <source>Try it: choose XOR and remove all hidden layers. One straight line cannot separate the classes, however long you train. Add one hidden layer with two or more units and train again.</source>
        <translation>XOR를 고르고 은닉층을 모두 없애 보세요. 아무리 오래 학습해도 직선 하나로는 두 클래스를 가를 수 없다. 노드가 둘 이상인 은닉층을 하나 넣고 다시 학습해 보세요.</translation>
    </message>
    <message>
        <source>Try it: set the learning rate to 3 with SGD and watch the loss jump; set it to 0.0001 and watch it hardly move.</source>
        <translation>SGD에서 학습률을 3으로 올려 손실이 어떻게 뛰는지 보세요. 0.0001로 낮추면 손실은 거의 그대로다.</translation>
    </message>
    <message>
        <source>Now: a %1-layer network (%2 hidden), %3 parameters, loss: %4.</source>
        <translation>지금: %1층 신경망(은닉층 %2개), 매개변수 %3개, 손실 함수: %4.</translation>
    </message>
</context>
<context>
    <name>LabNames</name>
    <message>
        <source>identity</source>
        <translation>항등</translation>
    </message>
    <message>
        <source>step</source>
        <translation>계단</translation>
    </message>
    <message>
        <source>Momentum</source>
        <translation>모멘텀</translation>
    </message>
    <message>
        <source>LeCun normal</source>
        <translation>LeCun 정규</translation>
    </message>
    <message>
        <source>Glorot normal</source>
        <translation>Glorot 정규</translation>
    </message>
    <message>
        <source>He normal</source>
        <translation>He 정규</translation>
    </message>
    <message>
        <source>Uniform</source>
        <translation>균등</translation>
    </message>
    <message>
        <source>Normal</source>
        <translation>정규</translation>
    </message>
    <message>
        <source>All zero</source>
        <translation>모두 0</translation>
    </message>
    <message>
        <source>Half squared error</source>
        <translation>½ 제곱 오차</translation>
    </message>
    <message>
        <source>Squared error</source>
        <translation>제곱 오차</translation>
    </message>
    <message>
        <source>Mean squared error</source>
        <translation>평균 제곱 오차</translation>
    </message>
    <message>
        <source>Cross-entropy</source>
        <translation>교차 엔트로피</translation>
    </message>
    <message>
        <source>Binary cross-entropy</source>
        <translation>이진 교차 엔트로피</translation>
    </message>
    <message>
        <source>Circle</source>
        <translation>원</translation>
    </message>
    <message>
        <source>Spiral</source>
        <translation>나선</translation>
    </message>
    <message>
        <source>Moons</source>
        <translation>반달</translation>
    </message>
    <message>
        <source>Blobs</source>
        <translation>무리</translation>
    </message>
</context>
<context>
    <name>LabRuns</name>
    <message>
        <source>mixed</source>
        <translation>혼합</translation>
    </message>
    <message>
        <source>batch %1</source>
        <translation>배치 %1</translation>
    </message>
    <message>
        <source>start %1</source>
        <translation>시작 %1</translation>
    </message>
    <message>
        <source>dropout %1</source>
        <translation>드롭아웃 %1</translation>
    </message>
</context>
<context>
    <name>Lesson</name>
    <message>
        <source>Digits</source>
        <translation>손글씨</translation>
    </message>
    <message>
        <source>Handwritten digits</source>
        <translation>손글씨 숫자</translation>
    </message>
    <message>
        <source>Lab</source>
        <translation>실험실</translation>
    </message>
    <message>
        <source>Network lab</source>
        <translation>신경망 실험실</translation>
    </message>
</context>
<context>
    <name>MnistDownload</name>
    <message>
        <source>There is no address to download from; choose a folder with the four MNIST files instead.</source>
        <translation>내려받을 주소가 없어요. MNIST 파일 네 개가 있는 폴더를 고르세요.</translation>
    </message>
    <message>
        <source>%1 could not be downloaded from %2 (%3); check the network connection and try again, or choose a folder. What has arrived is kept.</source>
        <translation>%2에서 %1 파일을 내려받지 못했어요 (%3). 인터넷 연결을 확인하고 다시 시도하거나 폴더를 고르세요. 받은 부분은 남아 있어요.</translation>
    </message>
    <message>
        <source>%1 does not offer %2 (HTTP status %3); choose the other mirror or try again later.</source>
        <translation>%1에 %2 파일이 없어요 (HTTP 상태 %3). 다른 서버를 고르거나 나중에 다시 시도하세요.</translation>
    </message>
    <message>
        <source>%1 sends far more than %2 should have, so the download was stopped; choose the other mirror.</source>
        <translation>%1에서 보내는 %2 파일이 너무 커서 다운로드를 중지했어요. 다른 서버를 고르세요.</translation>
    </message>
    <message>
        <source>%1 from %2 is not the MNIST file that it should be (its SHA-256 is different); choose the other mirror or try again later.</source>
        <translation>%2에서 받은 %1 파일이 원래 MNIST 파일과 달라요 (SHA-256 불일치). 다른 서버를 고르거나 나중에 다시 시도하세요.</translation>
    </message>
    <message>
        <source>Nothing can be written to %1 (%2); check the permissions of the folder.</source>
        <translation>%1 폴더에 쓸 수 없어요 (%2). 폴더의 권한을 확인하세요.</translation>
    </message>
    <message>
        <source>%1 could not be written (%2); is the disk full?</source>
        <translation>%1 파일을 저장하지 못했어요 (%2). 디스크에 빈 공간이 있는지 확인하세요.</translation>
    </message>
</context>
<context>
    <name>Problem</name>
    <message>
        <source>There is no file %1; check the path.</source>
        <translation>%1 파일이 없어요. 경로를 확인하세요.</translation>
    </message>
    <message>
        <source>%1 cannot be read (%2); choose another file.</source>
        <translation>%1 읽기에 실패했어요 (%2). 파일과 권한을 확인하세요.</translation>
    </message>
    <message>
        <source>%1 cannot be written (%2); choose another location.</source>
        <translation>%1 저장에 실패했어요 (%2). 다른 위치를 고르세요.</translation>
    </message>
    <message>
        <source>%1 is too large (%2 MiB, the limit is %3 MiB); use a smaller file.</source>
        <translation>%1 파일이 너무 커요 (%2 MiB, 한도 %3 MiB). 더 작은 파일을 쓰세요.</translation>
    </message>
    <message>
        <source>%1 is empty; choose a file with data.</source>
        <translation>%1 파일이 비어 있어요. 데이터가 든 파일을 고르세요.</translation>
    </message>
    <message>
        <source>%1 is a damaged or incomplete gzip file; download it again.</source>
        <translation>%1 파일은 손상되었거나 덜 받은 gzip 파일이에요. 다시 내려받으세요.</translation>
    </message>
    <message>
        <source>%1 is not an IDX file (it begins with %2); choose the original MNIST file.</source>
        <translation>%1 파일은 IDX 형식이 아니에요 (첫 바이트 %2). 원래 MNIST 파일을 고르세요.</translation>
    </message>
    <message>
        <source>%1 is cut short (%2 bytes expected, %3 found); download it again.</source>
        <translation>%1 파일이 중간에 끊겼어요 (%2바이트여야 하는데 %3바이트). 다시 내려받으세요.</translation>
    </message>
    <message>
        <source>%1 has bytes after its end (%2 bytes expected, %3 found); download it again.</source>
        <translation>%1 파일 끝에 남는 데이터가 있어요 (%2바이트여야 하는데 %3바이트). 다시 내려받으세요.</translation>
    </message>
    <message>
        <source>%1 has the wrong shape (%2, expected %3); are images and labels swapped?</source>
        <translation>%1 파일의 모양이 달라요 (%2, 필요한 모양 %3). 이미지와 레이블이 뒤바뀌지 않았는지 확인하세요.</translation>
    </message>
    <message>
        <source>%1 has %2 images but %3 has %4 labels; use files that belong together.</source>
        <translation>이미지는 %2개(%1)인데 레이블은 %4개(%3)예요. 짝이 맞는 파일을 쓰세요.</translation>
    </message>
    <message>
        <source>%1: label %3 at position %2 is not a digit from 0 to 9; choose the right label file.</source>
        <translation>%1: %2번 위치의 레이블 %3: 0–9의 숫자가 아니에요. 올바른 레이블 파일을 고르세요.</translation>
    </message>
    <message>
        <source>%1 has no file %2; choose the folder that holds the four MNIST files.</source>
        <translation>%1 폴더에 %2 파일이 없어요. MNIST 파일 네 개가 있는 폴더를 고르세요.</translation>
    </message>
    <message>
        <source>%1 is not a readable PNG image (%2); save it as PNG and try again.</source>
        <translation>%1 파일을 PNG 이미지로 읽을 수 없어요 (%2). PNG로 다시 저장해서 시도하세요.</translation>
    </message>
    <message>
        <source>%1 is blank; choose an image with a digit on it.</source>
        <translation>%1 이미지에 글씨가 없어요. 숫자가 있는 이미지를 고르세요.</translation>
    </message>
    <message>
        <source>%1, line 1: there is no header; the first line must name the columns, for example x1,x2,class.</source>
        <translation>%1, 1행: 머리글이 없어요. 첫 행에 x1,x2,class처럼 열 이름을 쓰세요.</translation>
    </message>
    <message>
        <source>%1, line 1: there is no target; add a column named class, or columns t1, t2 and so on.</source>
        <translation>%1, 1행: 목표 열이 없어요. class 열이나 t1, t2 같은 열을 넣으세요.</translation>
    </message>
    <message>
        <source>%1, line 1: there is no input; add columns whose names begin with x.</source>
        <translation>%1, 1행: 입력 열이 없어요. 이름이 x로 시작하는 열을 넣으세요.</translation>
    </message>
    <message>
        <source>%1 has a header but no rows; add at least one row of numbers.</source>
        <translation>%1 파일에 머리글만 있고 데이터 행이 없어요. 숫자 행을 한 줄 이상 넣으세요.</translation>
    </message>
    <message>
        <source>%1, line %2: %3 cells where the header has %4; complete the row or delete it.</source>
        <translation>%1, %2행: 칸이 %3개예요. 머리글에 맞게 %4개로 채우거나 행을 지우세요.</translation>
    </message>
    <message>
        <source>%1, line %2, column %3: &quot;%4&quot; is not a number; correct the cell.</source>
        <translation>%1, %2행, %3 열: 숫자가 아니에요 (“%4”). 칸을 고치세요.</translation>
    </message>
    <message>
        <source>%1, line 1: %2 columns are too many (the limit is %3); leave some out.</source>
        <translation>%1, 1행: 열이 %2개로 너무 많아요 (한도 %3개). 일부를 빼세요.</translation>
    </message>
    <message>
        <source>%1 has too many rows (the limit is %2); use a part of them.</source>
        <translation>%1 파일에 행이 너무 많아요 (한도 %2행). 일부만 쓰세요.</translation>
    </message>
    <message>
        <source>%1, line 1: the column %2 is neither input (x…), target (t…) nor class; rename it or leave it out.</source>
        <translation>%1, 1행: %2 열은 입력(x…)도 목표(t…)도 class도 아니에요. 이름을 바꾸거나 빼세요.</translation>
    </message>
    <message>
        <source>%1, line 1: the column %2 appears twice; rename one of them.</source>
        <translation>%1, 1행: %2 열이 두 번 나와요. 하나의 이름을 바꾸세요.</translation>
    </message>
    <message>
        <source>%1, line 1: there are both t columns and a class column; keep one kind.</source>
        <translation>%1, 1행: t 열과 class 열이 함께 있어요. 한 가지만 남기세요.</translation>
    </message>
    <message>
        <source>%1, line %2, column %3: the cell is empty; fill it in.</source>
        <translation>%1, %2행, %3 열: 칸이 비어 있어요. 값을 채우세요.</translation>
    </message>
    <message>
        <source>%1, line %2: a quotation mark is never closed; add the second one.</source>
        <translation>%1, %2행: 따옴표가 닫히지 않았어요. 닫는 따옴표를 넣으세요.</translation>
    </message>
    <message>
        <source>%1, column class: there are more than %2 different values; use t columns for numbers to be learned.</source>
        <translation>%1, class 열: 서로 다른 값이 %2개를 넘어요. 수를 학습하려면 t 열을 쓰세요.</translation>
    </message>
    <message>
        <source>%1, line %2: the class &quot;%3&quot; does not occur in the training data; use one of: %4.</source>
        <translation>%1, %2행: 훈련 데이터에 없는 클래스예요 (“%3”). 다음에서 고르세요: %4.</translation>
    </message>
    <message>
        <source>%1, line %2, column %3: this is not valid JSON; correct the file or save it again.</source>
        <translation>%1, %2행 %3열: JSON 문법에 어긋나요. 파일을 고치거나 다시 저장하세요.</translation>
    </message>
    <message>
        <source>%1 is not a Chalknet model (&quot;format&quot;: &quot;chalknet-model&quot; is missing); choose a model file.</source>
        <translation>%1 파일은 Chalknet 모델이 아니에요 (&quot;format&quot;: &quot;chalknet-model&quot;이 없음). 모델 파일을 고르세요.</translation>
    </message>
    <message>
        <source>%1 has version %2 but this program reads version 1; use a newer Chalknet.</source>
        <translation>%1 파일은 버전 %2 형식인데, 이 프로그램은 버전 1만 읽어요. 새 Chalknet을 쓰세요.</translation>
    </message>
    <message>
        <source>%1: %2 is missing; add it.</source>
        <translation>%1: %2 항목이 없어요. 넣어 주세요.</translation>
    </message>
    <message>
        <source>%1: %2 must be %3; correct it.</source>
        <translation>%1: %2 항목의 형식이 달라요 (필요한 형식: %3). 고쳐 주세요.</translation>
    </message>
    <message>
        <source>%1: %2 is &quot;%3&quot;, which is unknown; use one of: %4.</source>
        <translation>%1: %2 항목에 모르는 이름이 있어요 (“%3”). 다음에서 고르세요: %4.</translation>
    </message>
    <message>
        <source>%1: %2 is not a finite number; correct it.</source>
        <translation>%1: %2 항목이 유한한 수가 아니에요. 고쳐 주세요.</translation>
    </message>
    <message>
        <source>%1: %2 has %3 entries where %4 are needed; correct the shape.</source>
        <translation>%1: %2 항목의 값이 %3개예요. %4개로 맞추세요.</translation>
    </message>
    <message>
        <source>%1: %2 is %3; it must be %4.</source>
        <translation>%1: %2 값이 범위를 벗어났어요 (지금 %3, 허용 %4). 고쳐 주세요.</translation>
    </message>
    <message>
        <source>%1: the field %2 is unknown; use one of: %3.</source>
        <translation>%1: %2 항목은 쓸 수 없어요. 다음에서 고르세요: %3.</translation>
    </message>
    <message>
        <source>%1, line %2, column %3: this number is not finite; correct it.</source>
        <translation>%1, %2행 %3열: 유한한 수가 아니에요. 고쳐 주세요.</translation>
    </message>
    <message>
        <source>%1 nests its values more than %2 deep; choose a file that Chalknet has saved.</source>
        <translation>%1 파일의 값이 %2단계보다 깊게 겹쳐 있어요. Chalknet이 저장한 파일을 고르세요.</translation>
    </message>
    <message>
        <source>%1 has more than %2 values; use a smaller file.</source>
        <translation>%1 파일의 값이 %2개를 넘어요. 더 작은 파일을 쓰세요.</translation>
    </message>
    <message>
        <source>The network has no layer; add at least an output layer.</source>
        <translation>신경망에 층이 없어요. 적어도 출력층 하나는 넣으세요.</translation>
    </message>
    <message>
        <source>%1 layers are too many; use at most %2.</source>
        <translation>층이 %1개로 너무 많아요. %2개까지만 쓰세요.</translation>
    </message>
    <message>
        <source>The network has %1 inputs; use 1 to %2.</source>
        <translation>신경망의 입력이 %1개예요. 1개에서 %2개까지 쓸 수 있어요.</translation>
    </message>
    <message>
        <source>Layer %1 has %2 units; use 1 to %3.</source>
        <translation>%1번째 층의 노드가 %2개예요. 1개에서 %3개까지 쓸 수 있어요.</translation>
    </message>
    <message>
        <source>The network would have %1 parameters; use fewer units, so that there are at most %2.</source>
        <translation>매개변수가 %1개나 돼요. %2개를 넘지 않게 노드를 줄이세요.</translation>
    </message>
    <message>
        <source>Layer %1 uses softmax, which only the last layer may; choose another activation.</source>
        <translation>%1번째 층에 softmax가 있지만 마지막 층에서만 쓸 수 있어요. 다른 활성화 함수를 고르세요.</translation>
    </message>
    <message>
        <source>Layer %1 uses softmax with one unit, which always gives 1; use two or more units, or sigmoid.</source>
        <translation>%1번째 층은 노드 하나에 softmax를 써서 출력이 늘 1이에요. 노드를 둘 이상으로 늘리거나 sigmoid를 쓰세요.</translation>
    </message>
    <message>
        <source>The loss %1 needs outputs between 0 and 1, but the last layer uses %2; choose softmax or sigmoid there.</source>
        <translation>손실 함수 %1에는 0과 1 사이의 출력이 필요해요. 마지막 층에 %2 대신 softmax나 sigmoid를 고르세요.</translation>
    </message>
    <message>
        <source>Layer %1 has dropout %2; use a rate from 0 to less than 1.</source>
        <translation>%1번째 층의 드롭아웃 값 %2: 0 이상 1 미만이어야 해요.</translation>
    </message>
    <message>
        <source>The last layer has dropout, which would delete answers; set it to 0 there.</source>
        <translation>마지막 층에 드롭아웃을 쓰면 답이 지워져요. 그 층은 0으로 두세요.</translation>
    </message>
    <message>
        <source>Layer %1 has maxout with %2 pieces; use 2 to 16.</source>
        <translation>%1번째 층의 maxout 조각이 %2개예요. 2개에서 16개까지 쓸 수 있어요.</translation>
    </message>
    <message>
        <source>Layer %1 has the activation parameter %2; use a number from −1000 to 1000.</source>
        <translation>%1번째 층의 활성화 매개변수 값 %2: −1000에서 1000 사이의 수여야 해요.</translation>
    </message>
    <message>
        <source>The initialisation range is %1; use a number above 0 and up to 1000.</source>
        <translation>초기화 범위 값 %1: 0보다 크고 1000 이하인 수여야 해요.</translation>
    </message>
    <message>
        <source>%1 is %2; it must be %3.</source>
        <translation>%1 값을 쓸 수 없어요 (지금 %2, 허용 %3). 고쳐 주세요.</translation>
    </message>
    <message>
        <source>The network has %1 inputs but the data have %2; make them equal.</source>
        <translation>신경망의 입력은 %1개인데 데이터의 입력은 %2개예요. 같게 맞추세요.</translation>
    </message>
    <message>
        <source>The network has %1 outputs but the data need %2; change the last layer.</source>
        <translation>신경망의 출력은 %1개인데 데이터에는 %2개가 필요해요. 마지막 층을 바꾸세요.</translation>
    </message>
    <message>
        <source>The data have %1 rows; at least one is needed.</source>
        <translation>데이터 행이 %1개예요. 한 행 이상 있어야 해요.</translation>
    </message>
    <message>
        <source>There are no data named %1; use a CSV file, mnist:FOLDER or one of: %2.</source>
        <translation>%1 데이터는 없어요. CSV 파일이나 mnist:FOLDER를 쓰거나 다음에서 고르세요: %2.</translation>
    </message>
    <message>
        <source>No OpenCL device was found, so the processor computes; install a driver, for example pocl-opencl-icd, to use OpenCL.</source>
        <translation>OpenCL 장치가 없어서 CPU로 계산해요. OpenCL을 쓰려면 pocl-opencl-icd 같은 드라이버를 설치하세요.</translation>
    </message>
    <message>
        <source>There is no device %1; use one of: %2.</source>
        <translation>%1 장치가 없어요. 다음에서 고르세요: %2.</translation>
    </message>
    <message>
        <source>The OpenCL programs could not be built for %1; choose another device. The compiler says: %2</source>
        <translation>%1 장치에서 OpenCL 프로그램을 빌드하지 못했어요. 다른 장치를 고르세요. 컴파일러 메시지: %2</translation>
    </message>
    <message>
        <source>%1 has no room for %2 MiB; use a smaller network or fewer data, or choose another device.</source>
        <translation>%1 장치에 메모리 %2 MiB를 더 쓸 자리가 없어요. 신경망이나 데이터를 줄이거나 다른 장치를 고르세요.</translation>
    </message>
    <message>
        <source>%1 stopped answering (%2); choose another device.</source>
        <translation>%1 장치가 응답하지 않아요 (%2). 다른 장치를 고르세요.</translation>
    </message>
    <message>
        <source>%1; %2.</source>
        <translation>%1. %2.</translation>
    </message>
    <message>
        <source>Training diverged at step %1: the numbers grew beyond all bounds; lower the learning rate and go back to the last good step.</source>
        <translation>스텝 %1에서 학습이 발산해 값이 끝없이 커졌어요. 학습률을 낮추고 마지막 정상 스텝으로 돌아가세요.</translation>
    </message>
    <message>
        <source>Stopped.</source>
        <translation>중지했어요.</translation>
    </message>
    <message>
        <source>The loss %1 needs targets from 0 to 1, but the data have other numbers; choose a squared error.</source>
        <translation>손실 함수 %1: 목표값이 0에서 1 사이여야 하는데 데이터에 다른 수가 있어요. 제곱 오차를 고르세요.</translation>
    </message>
</context>
<context>
    <name>ProblemDetail</name>
    <message>
        <source>input or output failed</source>
        <translation>입출력 오류</translation>
    </message>
    <message>
        <source>out of memory</source>
        <translation>메모리 부족</translation>
    </message>
    <message>
        <source>it cannot be opened</source>
        <translation>열 수 없는 파일</translation>
    </message>
    <message>
        <source>it is UTF-16 text; save it as UTF-8</source>
        <translation>UTF-16 텍스트, UTF-8로 저장 필요</translation>
    </message>
    <message>
        <source>it is not a text file</source>
        <translation>텍스트 파일이 아님</translation>
    </message>
    <message>
        <source>it is a folder</source>
        <translation>폴더</translation>
    </message>
    <message>
        <source>it is not a regular file</source>
        <translation>일반 파일이 아님</translation>
    </message>
</context>
<context>
    <name>chalknet::ui::ChartsPanel</name>
    <message>
        <source>train %1</source>
        <translation>훈련 %1</translation>
    </message>
    <message>
        <source>test %1</source>
        <translation>시험 %1</translation>
    </message>
    <message>
        <source>run %1</source>
        <translation>실행 %1</translation>
    </message>
    <message>
        <source>train</source>
        <translation>훈련</translation>
    </message>
    <message>
        <source>test</source>
        <translation>시험</translation>
    </message>
    <message>
        <source>Show run %1</source>
        <translation>실행 %1 보이기</translation>
    </message>
    <message>
        <source>Loss</source>
        <translation>손실</translation>
    </message>
    <message>
        <source>Accuracy</source>
        <translation>정확도</translation>
    </message>
    <message>
        <source>Compare runs</source>
        <translation>실행 비교</translation>
    </message>
    <message>
        <source>test loss</source>
        <translation>시험 손실</translation>
    </message>
    <message>
        <source>accuracy</source>
        <translation>정확도</translation>
    </message>
    <message>
        <source>Loss over epochs</source>
        <translation>에포크별 손실</translation>
    </message>
    <message>
        <source>Accuracy over epochs</source>
        <translation>에포크별 정확도</translation>
    </message>
    <message>
        <source>epoch</source>
        <translation>에포크</translation>
    </message>
    <message>
        <source>Accuracy on the training points</source>
        <translation>훈련 점의 정확도</translation>
    </message>
    <message>
        <source>Accuracy on the test points</source>
        <translation>시험 점의 정확도</translation>
    </message>
    <message>
        <source>train loss</source>
        <translation>훈련 손실</translation>
    </message>
</context>
<context>
    <name>chalknet::ui::ContributionLegend</name>
    <message>
        <source>raises the probability</source>
        <translation>확률을 올림</translation>
    </message>
    <message>
        <source>lowers it</source>
        <translation>확률을 내림</translation>
    </message>
    <message>
        <source>thicker: larger contribution</source>
        <translation>굵을수록 큰 기여</translation>
    </message>
</context>
<context>
    <name>chalknet::ui::DataPanel</name>
    <message>
        <source>All four corners are used for training. Add noise to get more points.</source>
        <translation>네 꼭짓점을 모두 훈련에 쓴다. 노이즈를 더하면 점이 늘어난다.</translation>
    </message>
    <message>
        <source>Data</source>
        <translation>데이터</translation>
    </message>
    <message>
        <source>Train share</source>
        <translation>훈련 비율</translation>
    </message>
    <message>
        <source>Noise</source>
        <translation>노이즈</translation>
    </message>
    <message>
        <source>Data seed</source>
        <translation>데이터 시드</translation>
    </message>
    <message>
        <source>Start seed</source>
        <translation>시작 시드</translation>
    </message>
    <message>
        <source>The same number gives the same points.</source>
        <translation>번호가 같으면 점도 같다.</translation>
    </message>
    <message>
        <source>The same number gives the same initial weights and the same order of the points.</source>
        <translation>번호가 같으면 초기 가중치와 점의 순서가 같다.</translation>
    </message>
    <message>
        <source>New points</source>
        <translation>새 점 만들기</translation>
    </message>
    <message>
        <source>New start: other initial weights</source>
        <translation>새로 시작: 다른 초기 가중치</translation>
    </message>
    <message>
        <source>Train %1</source>
        <translation>훈련 %1</translation>
    </message>
    <message>
        <source>Test %1</source>
        <translation>시험 %1</translation>
    </message>
</context>
<context>
    <name>chalknet::ui::DataTab</name>
    <message>
        <source>Folder with the four MNIST files</source>
        <translation>MNIST 파일 네 개가 있는 폴더</translation>
    </message>
    <message>
        <source>The pictures are being read…</source>
        <translation>글씨를 불러오는 중 …</translation>
    </message>
    <message>
        <source>%1 to learn from, %2 to test</source>
        <translation>훈련 %1장, 시험 %2장</translation>
    </message>
    <message>
        <source>Drawn by this program, so that the lesson works at once and without an internet connection. MNIST has 70,000 digits that people wrote by hand (11 MB).</source>
        <translation>이 프로그램이 그린 숫자라서 인터넷 없이 바로 쓸 수 있다. MNIST에는 사람이 손으로 쓴 숫자 70,000장이 있다 (11 MB).</translation>
    </message>
    <message>
        <source>Digits written by hand, collected by Y. LeCun, C. Cortes and C. Burges.</source>
        <translation>사람이 손으로 쓴 숫자. Y. LeCun, C. Cortes, C. Burges가 모았다.</translation>
    </message>
    <message>
        <source>Pictures from %1.</source>
        <translation>%1 폴더의 글씨.</translation>
    </message>
    <message>
        <source>%1 pictures</source>
        <translation>%1장</translation>
    </message>
    <message>
        <source>number %1, label %2</source>
        <translation>%1번, 정답 %2</translation>
    </message>
    <message>
        <source>Data in use</source>
        <translation>사용 중인 데이터</translation>
    </message>
    <message>
        <source>Pictures per digit</source>
        <translation>숫자별 글씨 수</translation>
    </message>
    <message>
        <source>Choose folder…</source>
        <translation>폴더 고르기 …</translation>
    </message>
    <message>
        <source>A folder with the four MNIST files; it can also be dropped on this page.</source>
        <translation>MNIST 파일 네 개가 있는 폴더. 이 화면에 끌어다 놓아도 된다.</translation>
    </message>
    <message>
        <source>Use generated digits</source>
        <translation>생성한 숫자 쓰기</translation>
    </message>
    <message>
        <source>Pixels</source>
        <translation>화소</translation>
    </message>
    <message>
        <source>Pixels of the selected picture</source>
        <translation>고른 글씨의 화소</translation>
    </message>
    <message>
        <source>Pictures</source>
        <translation>글씨</translation>
    </message>
    <message>
        <source>Training</source>
        <translation>훈련</translation>
    </message>
    <message>
        <source>Test</source>
        <translation>시험</translation>
    </message>
    <message>
        <source>Part of the data</source>
        <translation>데이터 구분</translation>
    </message>
    <message>
        <source>All</source>
        <translation>모두</translation>
    </message>
    <message>
        <source>Digits that are shown</source>
        <translation>보일 숫자</translation>
    </message>
    <message>
        <source>Pictures of digits</source>
        <translation>숫자 글씨</translation>
    </message>
</context>
<context>
    <name>chalknet::ui::DeviceMenu</name>
    <message>
        <source>Automatic: the fastest device</source>
        <translation>자동: 가장 빠른 장치</translation>
    </message>
    <message>
        <source>No OpenCL device was found</source>
        <translation>OpenCL 장치 없음</translation>
    </message>
    <message>
        <source>Looking for OpenCL devices…</source>
        <translation>OpenCL 장치를 찾는 중…</translation>
    </message>
</context>
<context>
    <name>chalknet::ui::DigitCanvas</name>
    <message>
        <source>empty</source>
        <translation>비어 있음</translation>
    </message>
    <message numerus="yes">
        <source>%n stroke(s)</source>
        <translation>
            <numerusform>획 %n개</numerusform>
        </translation>
    </message>
    <message>
        <source>pen down</source>
        <translation>펜 내림</translation>
    </message>
</context>
<context>
    <name>chalknet::ui::DigitGrid</name>
    <message>
        <source>no pictures</source>
        <translation>글씨 없음</translation>
    </message>
    <message>
        <source>%1 pictures</source>
        <translation>글씨 %1장</translation>
    </message>
    <message>
        <source>picture %1 of %2: digit %3</source>
        <translation>글씨 %2장 가운데 %1번: 숫자 %3</translation>
    </message>
</context>
<context>
    <name>chalknet::ui::DigitsPage</name>
    <message>
        <source>not sure</source>
        <translation>불확실</translation>
    </message>
    <message>
        <source>Write a digit and the network reads it at once</source>
        <translation>숫자를 쓰면 신경망이 곧바로 읽는다</translation>
    </message>
    <message>
        <source>Parameters %1</source>
        <translation>매개변수 %1</translation>
    </message>
    <message>
        <source>%1 examples/s</source>
        <translation>%1 표본/s</translation>
    </message>
    <message>
        <source>inference %1 ms</source>
        <translation>추론 %1 ms</translation>
    </message>
    <message>
        <source>Draw</source>
        <translation>그리기</translation>
    </message>
    <message>
        <source>Data</source>
        <translation>데이터</translation>
    </message>
    <message>
        <source>Train</source>
        <translation>학습</translation>
    </message>
    <message>
        <source>Parts of the lesson</source>
        <translation>수업 화면</translation>
    </message>
</context>
<context>
    <name>chalknet::ui::DrawTab</name>
    <message>
        <source>Canvas</source>
        <translation>글씨판</translation>
    </message>
    <message>
        <source>write with mouse or pen</source>
        <translation>마우스나 펜으로 쓴다</translation>
    </message>
    <message>
        <source>Digit canvas</source>
        <translation>숫자 글씨판</translation>
    </message>
    <message>
        <source>Write a digit here</source>
        <translation>여기에 숫자를 쓰세요</translation>
    </message>
    <message>
        <source>Keyboard: arrows move, Space sets the pen down or lifts it, Delete clears, Ctrl+Z undoes</source>
        <translation>키보드: 화살표 이동, Space 펜 내리기·들기, Delete 비우기, Ctrl+Z 실행 취소</translation>
    </message>
    <message>
        <source>Pen</source>
        <translation>펜</translation>
    </message>
    <message>
        <source>Eraser</source>
        <translation>지우개</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>실행 취소</translation>
    </message>
    <message>
        <source>Pen thickness</source>
        <translation>펜 굵기</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>비우기</translation>
    </message>
    <message>
        <source>28 × 28 pixels</source>
        <translation>28 × 28 화소</translation>
    </message>
    <message>
        <source>crop → 20 × 20 → centre of mass</source>
        <translation>자르기 → 20 × 20 → 무게중심 맞춤</translation>
    </message>
    <message>
        <source>Pixels that the network sees</source>
        <translation>신경망이 보는 화소</translation>
    </message>
    <message>
        <source>Activations of the network</source>
        <translation>신경망의 활성값</translation>
    </message>
    <message>
        <source>Layers of the network</source>
        <translation>신경망의 층</translation>
    </message>
    <message>
        <source>Softmax probabilities</source>
        <translation>softmax 확률</translation>
    </message>
</context>
<context>
    <name>chalknet::ui::ExplanationDrawer</name>
    <message>
        <source>Close the explanation</source>
        <translation>설명 닫기</translation>
    </message>
    <message>
        <source>Explanation</source>
        <translation>설명</translation>
    </message>
</context>
<context>
    <name>chalknet::ui::LabPage</name>
    <message>
        <source>Back to the last good step</source>
        <translation>마지막 정상 스텝으로</translation>
    </message>
    <message>
        <source>Compute on the processor</source>
        <translation>CPU로 계산</translation>
    </message>
    <message>
        <source>Stack layers and neurons; watch the decision boundary take shape</source>
        <translation>층과 뉴런을 직접 쌓고, 결정 경계가 생겨나는 과정을 본다</translation>
    </message>
    <message>
        <source>Network lab</source>
        <translation>신경망 실험실</translation>
    </message>
    <message>
        <source>%1-layer / %2-hidden-layer network</source>
        <translation>%1층 신경망 / 은닉층 %2개</translation>
    </message>
    <message>
        <source>Run %1</source>
        <translation>실행 %1</translation>
    </message>
    <message>
        <source>Parameters %1</source>
        <translation>매개변수 %1</translation>
    </message>
    <message>
        <source>%1 steps/s</source>
        <translation>%1 스텝/s</translation>
    </message>
    <message>
        <source>learning rate</source>
        <translation>학습률</translation>
    </message>
    <message>
        <source>batch size</source>
        <translation>배치 크기</translation>
    </message>
    <message>
        <source>loss</source>
        <translation>손실 함수</translation>
    </message>
    <message>
        <source>initialisation</source>
        <translation>초기화</translation>
    </message>
    <message>
        <source>dropout</source>
        <translation>드롭아웃</translation>
    </message>
    <message>
        <source>optimiser</source>
        <translation>최적화</translation>
    </message>
    <message>
        <source>data</source>
        <translation>데이터</translation>
    </message>
    <message>
        <source>train share</source>
        <translation>훈련 비율</translation>
    </message>
    <message>
        <source>noise</source>
        <translation>노이즈</translation>
    </message>
    <message>
        <source>new start</source>
        <translation>새로 시작</translation>
    </message>
    <message>
        <source>data seed</source>
        <translation>데이터 시드</translation>
    </message>
    <message>
        <source>hidden layers</source>
        <translation>은닉층</translation>
    </message>
    <message>
        <source>units</source>
        <translation>노드</translation>
    </message>
    <message>
        <source>activation</source>
        <translation>활성화 함수</translation>
    </message>
    <message>
        <source>output activation</source>
        <translation>출력 활성화 함수</translation>
    </message>
    <message>
        <source>A cross-entropy needs an output between 0 and 1, which %1 does not give. The loss is now: %2.</source>
        <translation>교차 엔트로피에는 0과 1 사이의 출력이 필요하지만 %1 출력은 그렇지 않다. 바뀐 손실 함수: %2.</translation>
    </message>
    <message>
        <source>Training diverged: a number is no longer finite. The learning rate is probably too large.</source>
        <translation>학습이 발산했어요. 값이 한없이 커져 더 계산할 수 없어요. 학습률이 너무 큰 것 같아요.</translation>
    </message>
</context>
<context>
    <name>chalknet::ui::LayerActivationView</name>
    <message>
        <source>output %1: %2</source>
        <translation>출력 %1: %2</translation>
    </message>
    <message>
        <source>hidden layer %1, unit %2: activation %3</source>
        <translation>은닉층 %1, 노드 %2: 활성값 %3</translation>
    </message>
    <message>
        <source>no example</source>
        <translation>글씨 없음</translation>
    </message>
    <message>
        <source>hidden layer %1: %2 of %3 units active</source>
        <translation>은닉층 %1: 노드 %3개 가운데 %2개 활성</translation>
    </message>
    <message>
        <source>input %1</source>
        <translation>입력 %1</translation>
    </message>
    <message>
        <source>hidden %1</source>
        <translation>은닉 %1</translation>
    </message>
</context>
<context>
    <name>chalknet::ui::LayerControl</name>
    <message>
        <source>Remove a unit from hidden layer %1</source>
        <translation>은닉층 %1 노드 빼기</translation>
    </message>
    <message>
        <source>Add a unit to hidden layer %1</source>
        <translation>은닉층 %1 노드 더하기</translation>
    </message>
    <message>
        <source>Activation of hidden layer %1</source>
        <translation>은닉층 %1 활성화 함수</translation>
    </message>
    <message>
        <source>Hidden layer %1: %2 units, %3</source>
        <translation>은닉층 %1: 노드 %2개, %3</translation>
    </message>
</context>
<context>
    <name>chalknet::ui::LayerHeader</name>
    <message>
        <source>Input %1</source>
        <translation>입력 %1</translation>
    </message>
    <message>
        <source>Input</source>
        <translation>입력</translation>
    </message>
    <message>
        <source>Output</source>
        <translation>출력</translation>
    </message>
</context>
<context>
    <name>chalknet::ui::LearningStrip</name>
    <message>
        <source>The device is being prepared…</source>
        <translation>장치 준비 중 …</translation>
    </message>
    <message>
        <source>Learning: epoch %1 of %2 · test %3</source>
        <translation>학습 중: 에포크 %1 / %2 · 시험 %3</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>일시정지</translation>
    </message>
    <message>
        <source>Paused · test %1</source>
        <translation>일시정지 · 시험 %1</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>계속</translation>
    </message>
    <message>
        <source>Diverged: choose a smaller learning rate</source>
        <translation>발산: 학습률을 낮추세요</translation>
    </message>
    <message>
        <source>Start over</source>
        <translation>처음부터</translation>
    </message>
    <message>
        <source>The device failed: choose another one</source>
        <translation>장치 오류: 다른 장치를 고르세요</translation>
    </message>
    <message>
        <source>The pictures are being prepared…</source>
        <translation>글씨 준비 중 …</translation>
    </message>
    <message>
        <source>Not trained yet: the answers are guesses</source>
        <translation>아직 학습하지 않아 답은 짐작이다</translation>
    </message>
    <message>
        <source>Train now</source>
        <translation>지금 학습</translation>
    </message>
    <message>
        <source>Trained on %1</source>
        <translation>학습 완료: %1</translation>
    </message>
    <message>
        <source>test %1</source>
        <translation>시험 %1</translation>
    </message>
</context>
<context>
    <name>chalknet::ui::LossChart</name>
    <message>
        <source>epoch</source>
        <translation>에포크</translation>
    </message>
    <message>
        <source>epoch %1</source>
        <translation>에포크 %1</translation>
    </message>
    <message>
        <source>%1 %2 at epoch %3</source>
        <translation>에포크 %3: %1 %2</translation>
    </message>
</context>
<context>
    <name>chalknet::ui::MainWindow</name>
    <message>
        <source>Looking for devices…</source>
        <translation>장치를 찾는 중…</translation>
    </message>
    <message>
        <source>The device %1 is not there; the fastest one is used instead.</source>
        <translation>%1 장치가 없어 가장 빠른 장치로 계산해요.</translation>
    </message>
</context>
<context>
    <name>chalknet::ui::MnistDownloadPanel</name>
    <message>
        <source>The download was stopped; what has arrived is kept and the next download goes on from there.</source>
        <translation>다운로드를 중지했어요. 받은 부분은 남겨 두고 다음에 이어서 받아요.</translation>
    </message>
    <message>
        <source>%1: checking</source>
        <translation>%1: 확인 중</translation>
    </message>
    <message>
        <source>%1: %2 of %3 MiB</source>
        <translation>%1: %2 / %3 MiB</translation>
    </message>
    <message>
        <source>file %1 of %2, %3 of %4 MiB in all</source>
        <translation>파일 %1 / %2, 전체 %3 / %4 MiB</translation>
    </message>
    <message>
        <source>Download MNIST</source>
        <translation>MNIST 내려받기</translation>
    </message>
    <message>
        <source>from</source>
        <translation>서버</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>취소</translation>
    </message>
    <message>
        <source>Progress of the file</source>
        <translation>파일 진행률</translation>
    </message>
    <message>
        <source>Progress of the download</source>
        <translation>전체 다운로드 진행률</translation>
    </message>
</context>
<context>
    <name>chalknet::ui::MnistDownloader</name>
    <message>
        <source>no permission to write</source>
        <translation>쓰기 권한 없음</translation>
    </message>
    <message>
        <source>the file cannot be renamed</source>
        <translation>파일 이름을 바꿀 수 없음</translation>
    </message>
</context>
<context>
    <name>chalknet::ui::NavigationRail</name>
    <message>
        <source>Lessons</source>
        <translation>수업</translation>
    </message>
</context>
<context>
    <name>chalknet::ui::NetworkDiagram</name>
    <message>
        <source>Input %1</source>
        <translation>입력 %1</translation>
    </message>
    <message>
        <source>Output</source>
        <translation>출력</translation>
    </message>
    <message>
        <source>Hidden layer %1, unit %2</source>
        <translation>은닉층 %1, 노드 %2</translation>
    </message>
    <message>
        <source>, bias %1, weights</source>
        <translation>, 편향 %1, 가중치</translation>
    </message>
    <message>
        <source>Network with %1 units from input to output.</source>
        <translation>입력에서 출력까지 노드 수가 %1인 신경망.</translation>
    </message>
</context>
<context>
    <name>chalknet::ui::NetworkEditor</name>
    <message>
        <source>Output</source>
        <translation>출력</translation>
    </message>
    <message>
        <source>Layer %1</source>
        <translation>층 %1</translation>
    </message>
    <message>
        <source>%1 parameters: weights + biases</source>
        <translation>매개변수 %1개: 가중치 + 편향</translation>
    </message>
    <message>
        <source>Hidden layers</source>
        <translation>은닉층</translation>
    </message>
    <message>
        <source>Add layer</source>
        <translation>층 더하기</translation>
    </message>
    <message>
        <source>Units of layer %1</source>
        <translation>층 %1의 노드 수</translation>
    </message>
    <message>
        <source>Remove layer %1</source>
        <translation>층 %1 빼기</translation>
    </message>
    <message>
        <source>Optimiser</source>
        <translation>최적화</translation>
    </message>
    <message>
        <source>Learning rate</source>
        <translation>학습률</translation>
    </message>
    <message>
        <source>Batch size</source>
        <translation>배치 크기</translation>
    </message>
    <message>
        <source>Epochs</source>
        <translation>에포크 수</translation>
    </message>
    <message>
        <source>L2 penalty</source>
        <translation>L2 규제</translation>
    </message>
    <message>
        <source>Dropout</source>
        <translation>드롭아웃</translation>
    </message>
    <message>
        <source>Initialisation</source>
        <translation>초기화</translation>
    </message>
    <message>
        <source>Seed</source>
        <translation>난수 시드</translation>
    </message>
</context>
<context>
    <name>chalknet::ui::NetworkPanel</name>
    <message>
        <source>Hidden layers</source>
        <translation>은닉층</translation>
    </message>
    <message>
        <source>Remove a hidden layer</source>
        <translation>은닉층 빼기</translation>
    </message>
    <message>
        <source>Add a hidden layer</source>
        <translation>은닉층 더하기</translation>
    </message>
    <message>
        <source>Shown in the diagram</source>
        <translation>그림에 나타낼 값</translation>
    </message>
    <message>
        <source>Activation</source>
        <translation>활성값</translation>
    </message>
    <message>
        <source>Weights</source>
        <translation>가중치</translation>
    </message>
    <message>
        <source>Gradient</source>
        <translation>기울기</translation>
    </message>
    <message>
        <source>Network diagram</source>
        <translation>신경망 그림</translation>
    </message>
    <message>
        <source>negative gradient</source>
        <translation>음수 기울기</translation>
    </message>
    <message>
        <source>positive gradient</source>
        <translation>양수 기울기</translation>
    </message>
    <message>
        <source>negative weight</source>
        <translation>음수 가중치</translation>
    </message>
    <message>
        <source>positive weight</source>
        <translation>양수 가중치</translation>
    </message>
    <message>
        <source>in the units: gradient of the bias</source>
        <translation>노드 안: 편향의 기울기</translation>
    </message>
    <message>
        <source>in the units: bias</source>
        <translation>노드 안: 편향</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>실행 취소</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>다시 실행</translation>
    </message>
</context>
<context>
    <name>chalknet::ui::NoteBar</name>
    <message>
        <source>Close the note</source>
        <translation>알림 닫기</translation>
    </message>
</context>
<context>
    <name>chalknet::ui::OutputPanel</name>
    <message>
        <source>Test points</source>
        <translation>시험 점</translation>
    </message>
    <message>
        <source>Output plane</source>
        <translation>출력 평면</translation>
    </message>
    <message>
        <source>Output</source>
        <translation>출력</translation>
    </message>
    <message>
        <source>Input %1</source>
        <translation>입력 %1</translation>
    </message>
    <message>
        <source>Layer %1, unit %2</source>
        <translation>층 %1, 노드 %2</translation>
    </message>
</context>
<context>
    <name>chalknet::ui::PixelView</name>
    <message>
        <source>row %1, column %2: value %3</source>
        <translation>행 %1, 열 %2: 화소값 %3</translation>
    </message>
    <message>
        <source>pixel values 0–255</source>
        <translation>화소값 0–255</translation>
    </message>
    <message>
        <source>rows %1–%2</source>
        <translation>행 %1–%2</translation>
    </message>
    <message>
        <source>columns %1–%2</source>
        <translation>열 %1–%2</translation>
    </message>
    <message>
        <source>value</source>
        <translation>화소값</translation>
    </message>
    <message>
        <source>longest side fitted to 20 cells</source>
        <translation>긴 변을 20칸으로 맞춘 글씨</translation>
    </message>
    <message>
        <source>centre of mass in the middle</source>
        <translation>무게중심을 한가운데로</translation>
    </message>
    <message>
        <source>fitted to 20 cells</source>
        <translation>20칸에 맞춤</translation>
    </message>
    <message>
        <source>centre of mass</source>
        <translation>무게중심</translation>
    </message>
</context>
<context>
    <name>chalknet::ui::PlaneView</name>
    <message>
        <source>%1, class %2</source>
        <translation>%1, 클래스 %2</translation>
    </message>
    <message>
        <source>Plane of the two inputs from %1 to %2 with %3 training and %4 test points.</source>
        <translation>두 입력의 평면. 범위 %1에서 %2까지, 훈련 점 %3개, 시험 점 %4개.</translation>
    </message>
</context>
<context>
    <name>chalknet::ui::PresenterBar</name>
    <message>
        <source>Back</source>
        <translation>이전</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>다음</translation>
    </message>
    <message>
        <source>Next step (→ or Space)</source>
        <translation>다음 단계 (→ 또는 Space)</translation>
    </message>
    <message>
        <source>Leave presenter mode (Esc)</source>
        <translation>발표 모드 끝내기 (Esc)</translation>
    </message>
    <message>
        <source>Leave presenter mode</source>
        <translation>발표 모드 끝내기</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>일시정지</translation>
    </message>
    <message>
        <source>Play</source>
        <translation>재생</translation>
    </message>
</context>
<context>
    <name>chalknet::ui::ProbabilityBars</name>
    <message>
        <source>nothing written yet</source>
        <translation>아직 쓴 글씨가 없다</translation>
    </message>
    <message>
        <source>then %1: %2</source>
        <translation>다음은 %1: %2</translation>
    </message>
    <message>
        <source>not sure</source>
        <translation>불확실</translation>
    </message>
    <message>
        <source>perhaps %1 or %2</source>
        <translation>아마 %1 또는 %2</translation>
    </message>
</context>
<context>
    <name>chalknet::ui::SettingsStrip</name>
    <message>
        <source>1 step/s</source>
        <translation>1 스텝/s</translation>
    </message>
    <message>
        <source>%1 steps/s</source>
        <translation>%1 스텝/s</translation>
    </message>
    <message>
        <source>Full</source>
        <translation>최대</translation>
    </message>
    <message>
        <source>Slow</source>
        <translation>느리게</translation>
    </message>
    <message>
        <source>Fast</source>
        <translation>빠르게</translation>
    </message>
    <message>
        <source>Normal</source>
        <translation>보통</translation>
    </message>
    <message>
        <source>Epoch</source>
        <translation>에포크</translation>
    </message>
    <message>
        <source>Speed</source>
        <translation>속도</translation>
    </message>
    <message>
        <source>Optimiser</source>
        <translation>최적화</translation>
    </message>
    <message>
        <source>Learning rate η</source>
        <translation>학습률 η</translation>
    </message>
    <message>
        <source>Batch size</source>
        <translation>배치 크기</translation>
    </message>
    <message>
        <source>Loss</source>
        <translation>손실 함수</translation>
    </message>
    <message>
        <source>Initialisation</source>
        <translation>초기화</translation>
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
        <translation>드롭아웃</translation>
    </message>
    <message>
        <source>One example</source>
        <translation>한 표본 학습</translation>
    </message>
    <message>
        <source>One batch</source>
        <translation>한 배치 학습</translation>
    </message>
    <message>
        <source>One epoch</source>
        <translation>한 에포크 학습</translation>
    </message>
    <message>
        <source>More settings</source>
        <translation>설정 더 보기</translation>
    </message>
    <message>
        <source>Slow: 6, normal: 30, fast: 120 epochs a second; full: as fast as the device goes.</source>
        <translation>1초에 느리게 6, 보통 30, 빠르게 120 에포크. 최대는 장치가 낼 수 있는 가장 빠른 속도다.</translation>
    </message>
    <message>
        <source>Adds L1·Σ|w| to the loss: weights that are not needed become zero.</source>
        <translation>손실에 L1·Σ|w|를 더한다. 필요 없는 가중치가 0이 된다.</translation>
    </message>
    <message>
        <source>Adds ½·L2·Σw² to the loss: weights stay small.</source>
        <translation>손실에 ½·L2·Σw²을 더한다. 가중치가 작게 유지된다.</translation>
    </message>
    <message>
        <source>The share of hidden units that is switched off at random in every step. A change starts over.</source>
        <translation>스텝마다 무작위로 끄는 은닉 노드의 비율이다. 바꾸면 처음부터 다시 학습한다.</translation>
    </message>
</context>
<context>
    <name>chalknet::ui::StatusLine</name>
    <message>
        <source>Choose the device that computes (Ctrl+D)</source>
        <translation>계산할 장치 고르기 (Ctrl+D)</translation>
    </message>
    <message>
        <source>Choose the device that computes</source>
        <translation>계산할 장치 고르기</translation>
    </message>
</context>
<context>
    <name>chalknet::ui::Stepper</name>
    <message>
        <source>Less</source>
        <translation>줄이기</translation>
    </message>
    <message>
        <source>More</source>
        <translation>늘리기</translation>
    </message>
</context>
<context>
    <name>chalknet::ui::TopBar</name>
    <message>
        <source>Explain F1</source>
        <translation>설명 F1</translation>
    </message>
    <message>
        <source>Show the explanation beside the page (F1)</source>
        <translation>화면 옆에 설명 보기 (F1)</translation>
    </message>
    <message>
        <source>Presenter</source>
        <translation>발표 모드</translation>
    </message>
    <message>
        <source>Show only the stage, in large type (F5)</source>
        <translation>본문만 큰 글자로 보기 (F5)</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>테마</translation>
    </message>
    <message>
        <source>Paper: light theme</source>
        <translation>종이: 밝은 테마</translation>
    </message>
    <message>
        <source>Chalkboard: dark theme</source>
        <translation>칠판: 어두운 테마</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>언어</translation>
    </message>
</context>
<context>
    <name>chalknet::ui::TrainTab</name>
    <message>
        <source>%1 s</source>
        <translation>%1초</translation>
    </message>
    <message>
        <source>%1 min %2 s</source>
        <translation>%1분 %2초</translation>
    </message>
    <message>
        <source>Ready to train on %1</source>
        <translation>학습할 데이터: %1</translation>
    </message>
    <message>
        <source>The data are being prepared…</source>
        <translation>데이터 준비 중 …</translation>
    </message>
    <message>
        <source>The device is being prepared…</source>
        <translation>장치 준비 중 …</translation>
    </message>
    <message>
        <source>Training on %1</source>
        <translation>학습 중: %1</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>일시정지</translation>
    </message>
    <message>
        <source>Finished</source>
        <translation>학습 끝</translation>
    </message>
    <message>
        <source>The numbers grew beyond all bounds: choose a smaller learning rate and start over.</source>
        <translation>값이 끝없이 커졌어요. 학습률을 낮추고 처음부터 다시 시작하세요.</translation>
    </message>
    <message>
        <source>The device failed: choose another one and start over.</source>
        <translation>장치에 오류가 났어요. 다른 장치를 고르고 처음부터 다시 시작하세요.</translation>
    </message>
    <message>
        <source>%1 left</source>
        <translation>남은 시간 %1</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 / %2</translation>
    </message>
    <message>
        <source>The network being trained is a different one; start over to use these settings.</source>
        <translation>지금 학습하는 신경망과 설정이 달라요. 이 설정을 쓰려면 처음부터 다시 시작하세요.</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>일시정지</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>계속</translation>
    </message>
    <message>
        <source>Train further</source>
        <translation>이어서 학습</translation>
    </message>
    <message>
        <source>Train now</source>
        <translation>지금 학습</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>신경망</translation>
    </message>
    <message>
        <source>Learning</source>
        <translation>학습</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>중지</translation>
    </message>
    <message>
        <source>Start over</source>
        <translation>처음부터</translation>
    </message>
    <message>
        <source>Progress of training</source>
        <translation>학습 진행률</translation>
    </message>
    <message>
        <source>test accuracy</source>
        <translation>시험 정확도</translation>
    </message>
    <message>
        <source>test loss</source>
        <translation>시험 손실</translation>
    </message>
    <message>
        <source>epoch</source>
        <translation>에포크</translation>
    </message>
    <message>
        <source>examples per second</source>
        <translation>초당 표본 수</translation>
    </message>
    <message>
        <source>your drawing, read now</source>
        <translation>내 글씨를 지금 읽으면</translation>
    </message>
    <message>
        <source>your drawing</source>
        <translation>내 글씨</translation>
    </message>
    <message>
        <source>Loss</source>
        <translation>손실</translation>
    </message>
    <message>
        <source>Accuracy</source>
        <translation>정확도</translation>
    </message>
    <message>
        <source>solid: training, dashed: test</source>
        <translation>실선: 훈련, 점선: 시험</translation>
    </message>
    <message>
        <source>Loss over epochs</source>
        <translation>에포크별 손실</translation>
    </message>
    <message>
        <source>Accuracy over epochs</source>
        <translation>에포크별 정확도</translation>
    </message>
</context>
<context>
    <name>chalknet::ui::TrainingCurves</name>
    <message>
        <source>nothing yet</source>
        <translation>아직 없음</translation>
    </message>
    <message>
        <source>epoch %1, training %2, test %3</source>
        <translation>에포크 %1, 훈련 %2, 시험 %3</translation>
    </message>
    <message>
        <source>epoch</source>
        <translation>에포크</translation>
    </message>
    <message>
        <source>The curve appears as soon as training runs.</source>
        <translation>학습을 시작하면 곡선이 나타난다.</translation>
    </message>
</context>
<context>
    <name>chalknet::ui::TransportBar</name>
    <message>
        <source>Reset</source>
        <translation>처음으로</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>일시정지</translation>
    </message>
    <message>
        <source>Play</source>
        <translation>재생</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>한 스텝</translation>
    </message>
    <message>
        <source>Size of a step</source>
        <translation>스텝 단위</translation>
    </message>
</context>
</TS>
