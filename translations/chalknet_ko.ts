<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ko_KR">
<context>
    <name>AccuracyPlots</name>
    <message>
        <source>Loss</source>
        <translation>손실</translation>
    </message>
    <message>
        <source>Tangent</source>
        <translation>접선</translation>
    </message>
    <message>
        <source>Accuracy</source>
        <translation>정확도</translation>
    </message>
</context>
<context>
    <name>AccuracyTexts</name>
    <message>
        <source>The accuracy has slope **0** here: it is the same from %1 to %2.</source>
        <translation>정확도의 기울기는 여기서 **0**이다. %1에서 %2까지 정확도가 똑같다.</translation>
    </message>
    <message>
        <source>The accuracy has slope **0** here: it is the same from %1 on.</source>
        <translation>정확도의 기울기는 여기서 **0**이다. %1부터는 정확도가 똑같다.</translation>
    </message>
    <message>
        <source>The accuracy has slope **0** here: it is the same up to %1.</source>
        <translation>정확도의 기울기는 여기서 **0**이다. %1까지는 정확도가 똑같다.</translation>
    </message>
    <message>
        <source>The accuracy has slope **0** here: no value of this weight changes it.</source>
        <translation>정확도의 기울기는 여기서 **0**이다. 이 가중치의 값을 어떻게 바꾸어도 정확도는 그대로다.</translation>
    </message>
    <message>
        <source>accuracy: **no change**</source>
        <translation>정확도 **변화 없음**</translation>
    </message>
    <message>
        <source>accuracy: **%1 of %2**</source>
        <translation>정확도 **%1** (%2개 중)</translation>
    </message>
    <message>
        <source>XOR blobs</source>
        <translation>XOR 무리</translation>
    </message>
    <message>
        <source>Two moons</source>
        <translation>두 반달</translation>
    </message>
    <message>
        <source>Two blobs</source>
        <translation>두 무리</translation>
    </message>
    <message>
        <source>%1 nudged by +0.01: loss %2, %3.</source>
        <translation>%1 값을 0.01 늘리면: 손실 %2, %3.</translation>
    </message>
    <message>
        <source>Slope of the loss: %1.</source>
        <translation>손실의 기울기: %1.</translation>
    </message>
    <message>
        <source>What is wanted in the end are right answers. Why, then, does a network not learn from its **accuracy**, but from a **loss**?</source>
        <translation>결국 바라는 것은 정답을 맞히는 일이다. 그런데 신경망은 왜 **정확도**가 아니라 **손실**로 학습할까?</translation>
    </message>
    <message>
        <source>The accuracy counts answers. Move one weight a little, and almost always no answer changes: a point keeps its side of the boundary. So the accuracy is a **staircase**. Its slope is 0 on every step and does not exist at the jumps. Gradient descent would get no hint which way to go:</source>
        <translation>정확도는 맞은 답의 수를 센다. 가중치 하나를 조금 움직여도 점들은 대개 경계의 같은 쪽에 그대로 있어서 답이 바뀌지 않는다. 그래서 정확도는 **계단**이다. 계단 위에서는 기울기가 0이고, 뛰는 곳에는 기울기가 없다. 경사 하강법은 어느 쪽으로 가야 할지 알 수 없다.</translation>
    </message>
    <message>
        <source>The loss asks of every row **how sure** the right answer is. Each output counts and moves with the weight, so the loss is a smooth curve with a slope everywhere. Here it is the binary cross-entropy, the mean over the rows:</source>
        <translation>손실은 표본마다 정답을 **얼마나 확신하는지** 묻는다. 모든 출력이 가중치를 따라 조금씩 움직이므로 손실은 어디에나 기울기가 있는 매끄러운 곡선이다. 여기서는 이진 교차 엔트로피를 모든 표본에 대해 평균한다.</translation>
    </message>
    <message>
        <source>The two need not agree: the loss may fall because many right answers become surer while a few near the boundary turn wrong. That is why both are watched while a network learns.</source>
        <translation>둘이 늘 함께 가지는 않는다. 맞은 답 여럿이 더 확실해지는 동안 경계 가까이의 몇 개가 틀려도 손실은 줄어들 수 있다. 그래서 학습할 때는 둘 다 지켜본다.</translation>
    </message>
    <message>
        <source>Now: $%1 = \num{%2}$, $E \approx \num{%3}$, %4 of %5 right (%6), slope of the loss about %7.</source>
        <translation>지금: $%1 = \num{%2}$, $E \approx \num{%3}$, %5개 중 %4개 맞음(%6), 손실의 기울기 약 %7.</translation>
    </message>
    <message>
        <source>Move a weight by at least 0.05 so that the loss falls while the accuracy stays the same.</source>
        <translation>가중치를 0.05 이상 움직여, 정확도는 그대로인데 손실이 줄어들게 하세요.</translation>
    </message>
    <message>
        <source>The close-up shows the steps. Downhill on the upper curve, without leaving the shaded piece. “Compare from here” sets the mark to the present value.</source>
        <translation>‘가까이’를 고르면 계단이 보여요. 색칠된 구간을 벗어나지 않고 위 곡선의 내리막으로 가세요. ‘여기부터 비교’를 누르면 지금 값에 표시가 놓여요.</translation>
    </message>
    <message>
        <source>Find a value at which the loss is **lower** than at the mark, and the accuracy is lower too.</source>
        <translation>표시한 곳보다 손실이 **작은데** 정확도도 낮은 값을 찾으세요.</translation>
    </message>
    <message>
        <source>With $%1$ and the mark at %2: for example from %3 to %4.</source>
        <translation>$%1$, 표시 %2일 때: 예를 들면 %3에서 %4 사이예요.</translation>
    </message>
    <message>
        <source>With $%1$ and the mark at %2 there is no such place. The first network has one.</source>
        <translation>$%1$, 표시 %2일 때는 그런 곳이 없어요. 처음 신경망에는 있어요.</translation>
    </message>
    <message>
        <source>First network</source>
        <translation>처음 신경망</translation>
    </message>
</context>
<context>
    <name>ActivationExplanation</name>
    <message>
        <source>The sum goes on unchanged. Good for the output of a regression, but layers of it collapse into a single layer.</source>
        <translation>합을 그대로 내보낸다. 회귀의 출력층에 알맞지만, 여러 층을 쌓아도 한 층과 같다.</translation>
    </message>
    <message>
        <source>The perceptron&apos;s all-or-nothing answer. Its slope is 0 everywhere it exists, so gradient descent gets no hint which way to go.</source>
        <translation>퍼셉트론처럼 전부 아니면 전무로 답한다. 기울기가 있는 곳에서는 모두 0이어서 경사 하강법이 방향을 알 수 없다.</translation>
    </message>
    <message>
        <source>A smooth step from 0 to 1 that can be read as a probability. Its slope is never above 0.25 and fades on both sides, so deep layers learn slowly.</source>
        <translation>0에서 1로 부드럽게 오르며 확률로 읽을 수 있다. 기울기는 0.25를 넘지 않고 양쪽 끝에서 사라져, 깊은 층은 느리게 배운다.</translation>
    </message>
    <message>
        <source>A sigmoid stretched to −1 … 1. Its outputs lie around 0, which helps the next layer, but it saturates as well.</source>
        <translation>시그모이드를 −1 … 1로 늘린 꼴이다. 출력이 0을 중심으로 모여 다음 층에 도움이 되지만, 역시 포화된다.</translation>
    </message>
    <message>
        <source>Cheap, and never flat for positive inputs: it made deep networks trainable. A unit whose input stays negative has slope 0 and never learns again.</source>
        <translation>계산이 싸고 양수 입력에서 평평해지지 않아 깊은 신경망의 학습을 가능하게 했다. 입력이 계속 음수인 노드는 기울기가 0이라 다시 배우지 못한다.</translation>
    </message>
    <message>
        <source>A small slope $s$ for negative inputs, so that no unit can die. The slope has to be chosen by hand.</source>
        <translation>음수 입력에도 작은 기울기 $s$를 남겨 노드가 죽지 않는다. 기울기는 사람이 정해야 한다.</translation>
    </message>
    <message>
        <source>Negative inputs bend softly towards $-\alpha$, which keeps the mean output near 0. It costs an exponential, and far to the left it saturates.</source>
        <translation>음수 입력은 $-\alpha$ 쪽으로 부드럽게 굽어 평균 출력이 0 가까이 머문다. 지수 함수를 계산해야 하고, 왼쪽 멀리에서는 포화된다.</translation>
    </message>
    <message>
        <source>An ELU with constants chosen so that mean 0 and variance 1 reproduce themselves from layer to layer. It needs LeCun&apos;s initialisation and plain layers.</source>
        <translation>층을 지나도 평균 0, 분산 1이 되풀이되도록 상수를 고른 ELU이다. LeCun 초기화와 단순한 층이 필요하다.</translation>
    </message>
    <message>
        <source>The largest of several straight pieces wins; the unit learns its own shape. It has as many times more weights as it has pieces.</source>
        <translation>여러 직선 조각 가운데 가장 큰 값이 이긴다. 노드가 제 모양을 스스로 배운다. 조각 수만큼 가중치가 늘어난다.</translation>
    </message>
    <message>
        <source>A ReLU without the corner, always positive. Its derivative is the sigmoid. Far to the left it saturates.</source>
        <translation>모서리가 없는 ReLU로, 늘 양수이다. 도함수가 시그모이드이다. 왼쪽 멀리에서는 포화된다.</translation>
    </message>
    <message>
        <source>The input times the share of a normal distribution below it. Usual in transformers. It falls a little before it rises.</source>
        <translation>입력에, 정규 분포에서 그보다 작은 값의 비율을 곱한다. 트랜스포머에서 흔히 쓴다. 오르기 전에 조금 내려간다.</translation>
    </message>
    <message>
        <source>The input times its sigmoid; found once by reasoning and once by automatic search. Smooth, and like GELU not monotonic.</source>
        <translation>입력에 자신의 시그모이드를 곱한다. 한 번은 추론으로, 한 번은 자동 탐색으로 발견되었다. 부드럽고, GELU처럼 단조롭지 않다.</translation>
    </message>
    <message>
        <source>The input times the tanh of its softplus: close to SiLU, a little smoother, and more costly to compute.</source>
        <translation>입력에 소프트플러스의 tanh를 곱한다. SiLU와 비슷하고 조금 더 부드럽지만 계산이 더 든다.</translation>
    </message>
    <message>
        <source>A sigmoid from three straight lines, cheap on small devices. Outside of −3 … 3 its slope is exactly 0.</source>
        <translation>직선 세 개로 만든 시그모이드로, 작은 기기에서도 계산이 싸다. −3 … 3 밖에서는 기울기가 정확히 0이다.</translation>
    </message>
    <message>
        <source>Turns a whole layer into probabilities that add up to 1. It stands at the output of classifiers, together with the cross-entropy.</source>
        <translation>한 층 전체를 더해서 1이 되는 확률로 바꾼다. 분류기의 출력층에서 교차 엔트로피와 함께 쓴다.</translation>
    </message>
    <message>
        <source>Now: at %1 there is no tangent. The slope is %2 at the left and %3 at the right; the program takes %4.</source>
        <translation>지금 %1에는 접선이 없다. 왼쪽 기울기 %2, 오른쪽 기울기 %3. 프로그램이 쓰는 값: %4.</translation>
    </message>
    <message>
        <source>Now: at %1 the value is %2 and the slope %3, so the function is saturated: a gradient that comes back through this unit almost vanishes.</source>
        <translation>지금 %1에서 함숫값 %2, 기울기 %3: 포화 상태이다. 이 노드를 거쳐 되돌아오는 기울기는 거의 사라진다.</translation>
    </message>
    <message>
        <source>Now: at %1 the value is %2 and the slope %3. A gradient that comes back through this unit is multiplied by %3.</source>
        <translation>지금 %1에서 함숫값 %2, 기울기 %3. 이 노드를 거쳐 되돌아오는 기울기는 %3배가 된다.</translation>
    </message>
    <message>
        <source>A unit adds up its inputs and sends the sum $x$ through an activation function $f$. Learning needs its derivative: on the way back each gradient is multiplied by $f′(x)$.</source>
        <translation>노드는 입력을 더한 합 $x$를 활성화 함수 $f$에 넣는다. 학습에는 도함수가 필요하다. 되돌아가는 길에 기울기마다 $f′(x)$ 값이 곱해진다.</translation>
    </message>
    <message>
        <source>Source: %1.</source>
        <translation>출처: %1.</translation>
    </message>
    <message>
        <source>Where $|f′(x)| &lt; 0.05$ the ground is shaded: the function is **saturated** and the weights before it hardly learn.</source>
        <translation>$|f′(x)| &lt; 0.05$인 곳은 바탕이 어둡다. 함수가 **포화**되어 그 앞의 가중치가 거의 배우지 못하는 곳이다.</translation>
    </message>
    <message>
        <source>A linear layer multiplies: $h(x) = c\,x$. Three of them multiply three times, and that is one multiplication:</source>
        <translation>선형 층은 곱하기만 한다: $h(x) = c\,x$. 세 층은 세 번 곱하는데, 이는 한 번 곱하는 것과 같다:</translation>
    </message>
    <message>
        <source>With matrices it is the same: $W_3 W_2 W_1$ is one matrix. However many linear layers are stacked, the network can do no more than **one** layer, and its decision boundary stays a straight line.</source>
        <translation>행렬도 마찬가지이다. $W_3 W_2 W_1$ 역시 행렬 하나이다. 선형 층을 아무리 쌓아도 신경망은 **한 층**보다 더 하지 못하고, 결정 경계는 곧은 직선이다.</translation>
    </message>
    <message>
        <source>With tanh or ReLU between the layers no single layer does the same: the chain bends, and so does the boundary.</source>
        <translation>층 사이에 tanh나 ReLU가 있으면 한 층으로는 같은 일을 할 수 없다. 사슬이 굽고, 경계도 굽는다.</translation>
    </message>
    <message>
        <source>On the way back through a layer the gradient is multiplied by its weight and by the slope of its activation function. Through $L$ layers these factors multiply:</source>
        <translation>층을 하나 되돌아갈 때마다 기울기에 가중치와 활성화 함수의 기울기가 곱해진다. $L$개 층을 지나면 인수가 모두 곱해진다:</translation>
    </message>
    <message>
        <source>The sigmoid&apos;s slope is at most 0.25. Ten layers with $w = 1$ leave at most $0.25^{10}$, less than a millionth: the first layers hardly learn. That is the **vanishing gradient**.</source>
        <translation>시그모이드의 기울기는 0.25를 넘지 않는다. $w = 1$인 열 층을 지나면 많아야 $0.25^{10}$, 백만분의 일도 남지 않는다. 앞쪽 층은 거의 배우지 못한다. 이것이 **기울기 소실**이다.</translation>
    </message>
    <message>
        <source>ReLU passes the gradient on with slope 1 where its input is positive. Weights that are too large do the opposite: the product explodes. A good initialisation keeps the factors near 1.</source>
        <translation>ReLU는 입력이 양수이면 기울기를 1배로 전한다. 가중치가 너무 크면 반대로 곱이 폭발한다. 초기화를 잘하면 인수가 1 가까이 머문다.</translation>
    </message>
    <message>
        <source>A leaky ReLU whose slope $\alpha$ is learnt with the weights, one for each unit. On little data it can overfit.</source>
        <translation>기울기 $\alpha$까지 가중치와 함께 배우는 Leaky ReLU이다. 노드마다 하나씩 있다. 데이터가 적으면 과적합할 수 있다.</translation>
    </message>
</context>
<context>
    <name>ActivationFormulas</name>
    <message>
        <source>elsewhere</source>
        <translation>그 밖</translation>
    </message>
    <message>
        <source>Identity</source>
        <translation>항등</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>계단</translation>
    </message>
    <message>
        <source>Sigmoid</source>
        <translation>시그모이드</translation>
    </message>
    <message>
        <source>Hard sigmoid</source>
        <translation>하드 시그모이드</translation>
    </message>
    <message>
        <source>Softmax</source>
        <translation>소프트맥스</translation>
    </message>
    <message>
        <source>winner</source>
        <translation>이긴 조각</translation>
    </message>
    <message>
        <source>0 or 1</source>
        <translation>0 또는 1</translation>
    </message>
</context>
<context>
    <name>ActivationTasks</name>
    <message>
        <source>Choose the sigmoid and move the cursor to where it is steepest. How steep is it there?</source>
        <translation>시그모이드를 고르고 가장 가파른 곳으로 커서를 옮기세요. 그곳의 기울기는 얼마일까요?</translation>
    </message>
    <message>
        <source>The curve of $f′(x)$ is highest there.</source>
        <translation>$f′(x)$ 곡선이 가장 높은 곳이에요.</translation>
    </message>
    <message>
        <source>Now the slope</source>
        <translation>이제 기울기</translation>
    </message>
    <message>
        <source>Find the place</source>
        <translation>자리 찾기</translation>
    </message>
    <message>
        <source>Choose a function that bends and is saturated nowhere: $|f′(x)| \ge 0.05$ for every $x$ from −6 to 6.</source>
        <translation>굽어 있으면서 어디서도 포화되지 않는 함수를 고르세요: −6에서 6까지 모든 $x$에서 $|f′(x)| \ge 0.05$.</translation>
    </message>
    <message>
        <source>On both sides it must keep rising or falling. A parameter may help.</source>
        <translation>양쪽 모두 계속 오르거나 내려가야 해요. 매개변수를 바꿔 보세요.</translation>
    </message>
    <message>
        <source>Show ReLU and GELU together and move the cursor to where they differ most.</source>
        <translation>ReLU와 GELU를 함께 그리고, 차이가 가장 큰 곳으로 커서를 옮기세요.</translation>
    </message>
    <message>
        <source>Compare the two numbers in the table: their distance is about 0.17 there.</source>
        <translation>표의 두 값을 비교하세요. 그곳에서 차이는 약 0.17이에요.</translation>
    </message>
    <message>
        <source>Now the place</source>
        <translation>이제 자리</translation>
    </message>
    <message>
        <source>Show both</source>
        <translation>둘 다 보이기</translation>
    </message>
    <message>
        <source>Raise $x_1$, or change $T$ while $x_1$ is the largest.</source>
        <translation>$x_1$ 값을 키우거나, $x_1$ 값이 가장 클 때 $T$ 값을 바꾸세요.</translation>
    </message>
    <message>
        <source>Why non-linear: let $a$ stand still, choose another $c$, and find the one layer $a\,x$ that does what all three do.</source>
        <translation>왜 비선형인가: $a$ 값을 고정하고 다른 $c$ 값을 고른 뒤, 세 층과 똑같이 움직이는 한 층 $a\,x$를 찾으세요.</translation>
    </message>
    <message>
        <source>$c$ multiplied by itself three times. Or train the two deep networks below and see which boundary stays straight.</source>
        <translation>$c$ 값을 세 번 곱해 보세요. 아래의 깊은 두 신경망을 학습해 어느 경계가 곧은지 보아도 돼요.</translation>
    </message>
    <message>
        <source>Why gradients vanish: bring A&apos;s product below $10^{-6}$. Then, with at least 8 layers, bring it back between 0.1 and 10.</source>
        <translation>왜 기울기가 소실되는가: A의 곱을 $10^{-6}$보다 작게 만드세요. 그다음 8층 이상에서 0.1과 10 사이로 되돌리세요.</translation>
    </message>
    <message>
        <source>Many sigmoid layers make it vanish. Another function or weight keeps it alive.</source>
        <translation>시그모이드 층이 많으면 사라져요. 다른 함수나 가중치를 쓰면 살아남아요.</translation>
    </message>
    <message>
        <source>Softmax: bring the first of at least three probabilities to one half (0.495 to 0.505), by a logit or by the temperature.</source>
        <translation>소프트맥스: 확률이 세 개 이상일 때 첫 확률을 절반(0.495~0.505)으로 만드세요. 로짓이나 온도를 바꾸면 돼요.</translation>
    </message>
</context>
<context>
    <name>BackpropExplanation</name>
    <message>
        <source>How much does the loss $E$ change when one weight changes a little? That number is the **gradient** of the weight. Backpropagation finds the gradients of all weights in one pass from the loss to the input.</source>
        <translation>가중치 하나를 조금 바꾸면 손실 $E$의 값은 얼마나 변할까? 그 변화율이 가중치의 **기울기**다. 역전파는 손실에서 입력까지 한 번 거슬러 가면서 모든 가중치의 기울기를 구한다.</translation>
    </message>
    <message>
        <source>A weight acts on the loss only through its unit. So its gradient is a product of three factors, each of which can be read off the diagram:</source>
        <translation>가중치는 자기가 들어가는 노드를 거쳐야만 손실에 영향을 준다. 그래서 기울기는 세 인수의 곱이다. 세 인수는 모두 그림에서 읽을 수 있다.</translation>
    </message>
    <message>
        <source>The last factor is what came in on this edge. A hidden unit acts on the loss through every unit of the next layer, so its share is the sum over all these paths:</source>
        <translation>마지막 인수는 이 연결선으로 들어온 값이다. 은닉 노드는 다음 층의 모든 노드를 거쳐 손실에 영향을 준다. 그래서 은닉 노드의 몫은 모든 경로를 더한 값이다.</translation>
    </message>
    <message>
        <source>Then every weight moves a little against its gradient, so that the loss falls:</source>
        <translation>그다음 모든 가중치를 기울기의 반대쪽으로 조금씩 옮긴다. 그러면 손실이 줄어든다.</translation>
    </message>
    <message>
        <source>Nobody has to believe this: the check moves each weight to both sides, calculates the loss twice and compares.</source>
        <translation>그대로 믿을 필요는 없다. 검사는 가중치마다 양쪽으로 조금 움직여 손실을 두 번 계산하고 비교한다.</translation>
    </message>
    <message>
        <source>Now the signal has come to a unit of layer %1: $%2 = %3$.</source>
        <translation>지금 신호가 %1층의 노드에 이르렀다: $%2 = %3$.</translation>
    </message>
    <message>
        <source>Now $%1 = %2$: the loss %3 when this weighted sum grows.</source>
        <translation>지금 $%1 = %2$. 이 가중 합을 키우면 손실은 %3.</translation>
    </message>
    <message>
        <source>Now: which sign does $%1$ have?</source>
        <translation>지금 질문: $%1$의 부호는?</translation>
    </message>
    <message>
        <source>Now $%1 = %2$: the loss %3 when this weight grows.</source>
        <translation>지금 $%1 = %2$. 이 가중치를 키우면 손실은 %3.</translation>
    </message>
    <message>
        <source>rises</source>
        <translation>커진다</translation>
    </message>
    <message>
        <source>falls</source>
        <translation>작아진다</translation>
    </message>
    <message>
        <source>does not change</source>
        <translation>변하지 않는다</translation>
    </message>
    <message>
        <source>Now $t - y = %1$ and the loss is $E = %2$.</source>
        <translation>지금 $t - y = %1$, 손실은 $E = %2$.</translation>
    </message>
    <message>
        <source>Now the loss of all %1 outputs together is $E = %2$.</source>
        <translation>지금 출력 %1개의 손실을 모두 더하면 $E = %2$.</translation>
    </message>
    <message>
        <source>Now: what is the new value of $%1$?</source>
        <translation>지금 질문: $%1$의 새 값은?</translation>
    </message>
    <message>
        <source>Now, with $\eta = %1$, $%2$ becomes $%3$.</source>
        <translation>지금 $\eta = %1$ 이므로 $%2$의 새 값은 $%3$.</translation>
    </message>
    <message>
        <source>Now: has the loss fallen?</source>
        <translation>지금 질문: 손실이 줄었을까?</translation>
    </message>
    <message>
        <source>Now the loss was $%1$ and is $%2$.</source>
        <translation>손실은 갱신 전 $%1$, 지금 $%2$.</translation>
    </message>
    <message>
        <source>It has risen: the step was too large.</source>
        <translation>손실이 커졌다. 한 번에 너무 많이 움직였다.</translation>
    </message>
    <message>
        <source>The unit $%1$ is saturated: its slope is only $%2$, so hardly anything of the error comes through it.</source>
        <translation>$%1$ 노드는 포화되었다. 활성화 함수의 기울기가 0에 가까워($%2$) 오차가 거의 지나가지 못한다.</translation>
    </message>
    <message>
        <source>The unit $%1$ is dead: its slope is 0 for every example, so its weights never change.</source>
        <translation>$%1$ 노드는 죽은 노드다. 모든 표본에서 활성화 함수의 기울기가 0이어서 가중치가 전혀 변하지 않는다.</translation>
    </message>
    <message>
        <source>The unit $%1$ is off for this example: its slope is 0, so nothing comes through it.</source>
        <translation>$%1$ 노드는 이 표본에서 꺼져 있다. 활성화 함수의 기울기가 0이어서 오차가 지나가지 못한다.</translation>
    </message>
</context>
<context>
    <name>BackpropQuestion</name>
    <message>
        <source>The update is %1. Will %2 rise or fall?</source>
        <translation>갱신 규칙: %1. 이때 %2 값은 어떻게 될까요?</translation>
    </message>
    <message>
        <source>A step against this gradient is %1. Would %2 rise or fall?</source>
        <translation>이 기울기만 따라 내려가면: %1. 이때 %2 값은 어떻게 될까요?</translation>
    </message>
    <message>
        <source>It rises</source>
        <translation>커진다</translation>
    </message>
    <message>
        <source>It falls</source>
        <translation>작아진다</translation>
    </message>
    <message>
        <source>It stays the same</source>
        <translation>그대로다</translation>
    </message>
    <message>
        <source>%1 is negative, so something positive is added: %2 rises.</source>
        <translation>%1: 음수를 빼면 더하는 셈이므로 %2 값은 커진다.</translation>
    </message>
    <message>
        <source>%1 is positive, so something is taken away: %2 falls.</source>
        <translation>%1: 양수를 빼므로 %2 값은 작아진다.</translation>
    </message>
    <message>
        <source>%1: nothing is taken away, so %2 stays the same.</source>
        <translation>%1: 뺄 것이 없으므로 %2 값은 그대로다.</translation>
    </message>
    <message numerus="yes">
        <source>%1. What is the new value, to %n decimal(s)?</source>
        <translation>
            <numerusform>%1. 새 값은 소수점 아래 %n자리로 얼마일까요?</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: to these decimals %2 stays the same.</source>
        <translation>%1: 이 자릿수에서는 %2 값이 그대로다.</translation>
    </message>
    <message numerus="yes">
        <source>%1, to %n decimal(s) %2.</source>
        <translation>
            <numerusform>%1, 소수점 아래 %n자리로 %2.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Before the update %1. Will the loss be smaller after it, written with %n decimal(s)?</source>
        <translation>
            <numerusform>갱신 전 %1. 갱신하면 손실이 줄어들까요? (소수점 아래 %n자리로 판단)</numerusform>
        </translation>
    </message>
    <message>
        <source>$E$ falls from %1 to %2.</source>
        <translation>손실 감소: %1 → %2.</translation>
    </message>
    <message>
        <source>$E$ rises from %1 to %2: this step made it worse.</source>
        <translation>손실 증가: %1 → %2. 이번 갱신은 오히려 나빠졌다.</translation>
    </message>
    <message>
        <source>As it is written, $E$ is %1 before and after.</source>
        <translation>적힌 자릿수에서는 갱신 전후의 손실이 모두 %1.</translation>
    </message>
</context>
<context>
    <name>BackpropTexts</name>
    <message>
        <source>Unit **%1** / %2</source>
        <translation>노드 **%1** / %2</translation>
    </message>
    <message>
        <source>Loss</source>
        <translation>손실</translation>
    </message>
    <message>
        <source>Error signal **%1** / %2</source>
        <translation>오차 신호 **%1** / %2</translation>
    </message>
    <message>
        <source>Gradient **%1** / %2</source>
        <translation>기울기 **%1** / %2</translation>
    </message>
    <message>
        <source>New value **%1** / %2</source>
        <translation>새 값 **%1** / %2</translation>
    </message>
    <message>
        <source>After the update</source>
        <translation>갱신 후</translation>
    </message>
    <message>
        <source>sigmoid σ</source>
        <translation>시그모이드 σ</translation>
    </message>
    <message>
        <source>Forward</source>
        <translation>순전파</translation>
    </message>
    <message>
        <source>Loss</source>
        <comment>stage</comment>
        <translation>손실</translation>
    </message>
    <message>
        <source>Backward</source>
        <translation>역전파</translation>
    </message>
    <message>
        <source>Update</source>
        <translation>갱신</translation>
    </message>
    <message>
        <source>stage %1 / 4</source>
        <translation>과정 %1 / 4</translation>
    </message>
    <message>
        <source>update %1</source>
        <translation>갱신 %1</translation>
    </message>
    <message numerus="yes">
        <source>mean of %n example(s)</source>
        <translation>
            <numerusform>표본 %n개의 평균</numerusform>
        </translation>
    </message>
    <message>
        <source>one example at a time</source>
        <translation>한 표본씩 계산</translation>
    </message>
    <message>
        <source>Show matrices</source>
        <translation>행렬 보기</translation>
    </message>
    <message>
        <source>Show the check</source>
        <translation>검사 보기</translation>
    </message>
    <message>
        <source>Show one weight</source>
        <translation>가중치 하나 보기</translation>
    </message>
    <message>
        <source>Show “what if”</source>
        <translation>‘만약에’ 보기</translation>
    </message>
</context>
<context>
    <name>BasinExplanation</name>
    <message>
        <source>Gradient descent only sees the slope where it stands. So the start decides in which valley it ends. All starts that end in one minimum are its **basin**: on the map they have its colour.</source>
        <translation>경사 하강법은 지금 서 있는 곳의 기울기만 본다. 그래서 어느 골짜기에서 끝날지는 출발점이 정한다. 같은 최솟값에서 끝나는 출발점 전체가 그 최솟값의 **유역**이고, 지도에서 같은 색이다.</translation>
    </message>
    <message>
        <source>A **local minimum** is lower than everything near it, the **global minimum** lower than everything. At a **saddle point** the slope is zero too, but in one direction the loss bends up and in another down: descent slows down there and then leaves.</source>
        <translation>**국소 최솟값**은 가까운 곳 어디보다 낮고, **전역 최솟값**은 모든 곳보다 낮다. **안장점**에서도 기울기는 0이지만 손실이 한 방향으로는 위로, 다른 방향으로는 아래로 굽는다. 하강은 그 근처에서 느려졌다가 빠져나간다.</translation>
    </message>
    <message>
        <source>With a small $\eta$ descent follows the slope, and the borders are smooth. A large $\eta$ jumps over ridges, and momentum rolls through flat valleys: both move the borders, and some starts diverge. Zoom into a border with the wheel.</source>
        <translation>$\eta$ 값이 작으면 하강은 비탈을 그대로 따라가고 유역의 경계가 매끄럽다. $\eta$ 값이 크면 능선을 뛰어넘고, 모멘텀은 얕은 골짜기를 굴러 지나간다. 둘 다 경계를 옮기고, 어떤 출발점은 발산한다. 휠로 경계를 확대해 보세요.</translation>
    </message>
    <message>
        <source>Now %1: the map is being worked out.</source>
        <translation>지금 %1: 지도를 계산하고 있다.</translation>
    </message>
    <message>
        <source>minimum %1: %2</source>
        <translation>최솟값 %1: %2</translation>
    </message>
    <message>
        <source>on the way: %1</source>
        <translation>가는 중: %1</translation>
    </message>
    <message>
        <source>diverged: %1</source>
        <translation>발산: %1</translation>
    </message>
    <message>
        <source>Now %1, %2 updates: of %3 starts on the map %4.</source>
        <translation>지금 %1, 갱신 %2번, 지도의 출발점 %3개: %4.</translation>
    </message>
    <message>
        <source>A network has as many directions as parameters. A place with gradient zero is a minimum only if the loss bends up in every one of them. Dauphin et al. (2014) found that in large networks places with high loss are nearly all saddles, and that those with low loss bend down in few directions. The card measures it on a small network.</source>
        <translation>신경망에는 매개변수의 수만큼 방향이 있다. 기울기가 0인 곳은 손실이 모든 방향으로 위로 굽을 때만 최솟값이다. Dauphin 등(2014)은 큰 신경망에서 손실이 높은 곳은 거의 모두 안장점이고, 손실이 낮은 곳은 아래로 굽는 방향이 적다는 것을 보였다. 오른쪽 카드는 작은 신경망에서 직접 재어 본다.</translation>
    </message>
    <message>
        <source>Found now: **%1**.</source>
        <translation>지금까지 찾은 점: **%1**.</translation>
    </message>
    <message>
        <source>In a network</source>
        <translation>신경망에서는</translation>
    </message>
    <message>
        <source>On the surface with several minima, find settings with which more than %1 of all starts end in the lowest minimum.</source>
        <translation>‘여러 최솟값’ 곡면에서 전체 출발점의 %1보다 많은 수가 가장 낮은 최솟값에 이르는 설정을 찾아보세요.</translation>
    </message>
    <message>
        <source>now %1</source>
        <translation>지금 %1</translation>
    </message>
    <message>
        <source>Larger steps jump out of the narrow valleys at the sides. Too large ones diverge.</source>
        <translation>걸음이 크면 양쪽의 좁은 골짜기에서 뛰어나옵니다. 너무 크면 발산합니다.</translation>
    </message>
    <message>
        <source>Find a saddle of the network: look for critical points and choose one where the loss bends down in at least one direction.</source>
        <translation>신경망의 안장점을 찾아보세요. 기울기가 0인 점을 찾은 뒤, 손실이 한 방향이라도 아래로 굽는 점을 고르세요.</translation>
    </message>
    <message>
        <source>Saddles are crosses; they stand right of 0 %.</source>
        <translation>안장점은 × 표시이고 0 % 오른쪽에 있습니다.</translation>
    </message>
</context>
<context>
    <name>BatchPictures</name>
    <message>
        <source>\text{epochs}</source>
        <translation>\text{에포크}</translation>
    </message>
    <message>
        <source>%1, still to come</source>
        <translation>%1, 앞으로</translation>
    </message>
    <message>
        <source>\text{ms per epoch}</source>
        <translation>\text{에포크당 ms}</translation>
    </message>
    <message>
        <source>measured</source>
        <translation>측정값</translation>
    </message>
</context>
<context>
    <name>BatchTexts</name>
    <message>
        <source>Batch **%1** of %2 in epoch %3: %4 rows by chance.</source>
        <translation>에포크 %3, 배치 **%1** / %2: 무작위로 뽑은 표본 %4개.</translation>
    </message>
    <message>
        <source>Rows %1</source>
        <translation>표본 %1</translation>
    </message>
    <message>
        <source>All rows would say:</source>
        <translation>모든 표본으로 구하면:</translation>
    </message>
    <message>
        <source>Loss over all rows: about %1 → %2.</source>
        <translation>모든 표본의 손실: 약 %1 → %2.</translation>
    </message>
    <message>
        <source>The path diverges here: the learning rate is too large.</source>
        <translation>여기서 발산한다. 학습률이 너무 크다.</translation>
    </message>
    <message>
        <source>Every row was used once: **epoch %1 is over.**</source>
        <translation>모든 표본을 한 번씩 썼다. **에포크 %1 끝.**</translation>
    </message>
    <message>
        <source>%1 of %2 updates of this epoch are done.</source>
        <translation>이 에포크의 갱신 %1 / %2 마침.</translation>
    </message>
    <message>
        <source>Full batch</source>
        <translation>전체 배치</translation>
    </message>
    <message>
        <source>Mini-batch</source>
        <translation>미니배치</translation>
    </message>
    <message>
        <source>One example</source>
        <translation>표본 하나</translation>
    </message>
    <message>
        <source>Draw a batch</source>
        <translation>배치 뽑기</translation>
    </message>
    <message>
        <source>Gradient</source>
        <translation>기울기</translation>
    </message>
    <message>
        <source>Update</source>
        <translation>갱신</translation>
    </message>
    <message>
        <source>Repeat</source>
        <translation>반복</translation>
    </message>
    <message>
        <source>The mean over the batch&apos;s rows.</source>
        <translation>배치에 든 표본의 평균.</translation>
    </message>
    <message>
        <source>One step against this gradient.</source>
        <translation>이 기울기의 반대쪽으로 한 걸음.</translation>
    </message>
    <message>
        <source>With the next batch, until every row was used.</source>
        <translation>다음 배치로, 모든 표본을 쓸 때까지.</translation>
    </message>
    <message>
        <source>updates per epoch: **%1**</source>
        <translation>에포크당 갱신: **%1**</translation>
    </message>
    <message>
        <source>**diverges** after %1 updates</source>
        <translation>갱신 %1번 만에 **발산**</translation>
    </message>
    <message>
        <source>loss at the end: $\num{%1}$</source>
        <translation>끝 손실: $\num{%1}$</translation>
    </message>
    <message>
        <source>noise: $\sigma_g %1$</source>
        <translation>잡음: $\sigma_g %1$</translation>
    </message>
    <message>
        <source>The true gradient is a mean over all rows. A mean over a few rows drawn by chance points about the same way and costs much less, so many more steps can be made with the same work:</source>
        <translation>참된 기울기는 모든 표본에 대한 평균이다. 무작위로 뽑은 표본 몇 개의 평균도 거의 같은 쪽을 가리키면서 계산은 훨씬 적다. 그래서 같은 계산량으로 훨씬 많은 걸음을 걸을 수 있다.</translation>
    </message>
    <message>
        <source>Means of $m$ independent rows would have the noise of one row divided by $\sqrt{m}$. Rows are drawn without putting them back, so with large batches it is somewhat less.</source>
        <translation>서로 독립인 표본 $m$ 개의 평균이라면 잡음은 표본 하나의 잡음을 $\sqrt{m}$ 으로 나눈 값이다. 뽑은 표본을 되돌려 넣지 않으므로, 배치가 크면 이보다 조금 더 작다.</translation>
    </message>
    <message>
        <source>Real time decides too: a device works on all rows of a batch at once, so few large batches make a fast epoch and many small ones a slow epoch. “Time and noise” measures both for a real network on this machine.</source>
        <translation>실제 시간도 중요하다. 장치는 한 배치의 표본을 한꺼번에 처리하므로, 큰 배치 몇 개면 에포크가 빠르고 작은 배치가 많으면 느리다. ‘시간과 잡음’에서 실제 신경망으로 이 컴퓨터에서 둘 다 잰다.</translation>
    </message>
    <message>
        <source>Now: batch %1 of %2 in epoch %3. With $\eta = %4$ and %5 epochs the loss ends at about $%6$ (full batch), $%7$ (mini-batch) and $%8$ (one example).</source>
        <translation>지금: 에포크 %3, 배치 %1 / %2. $\eta = %4$, 에포크 %5번일 때 끝 손실은 약 $%6$ (전체 배치), $%7$ (미니배치), $%8$ (표본 하나).</translation>
    </message>
    <message>
        <source>One pass over all $n$ rows is an **epoch**. With the batch size $m$ it has this many updates (rounded up):</source>
        <translation>표본 $n$ 개를 모두 한 번씩 쓰는 것이 **에포크** 하나다. 배치 크기가 $m$ 이면 갱신 횟수는 다음과 같다(올림).</translation>
    </message>
    <message>
        <source>The price is **noise**: every batch says something a little different. It is measured here at the start, over the $K$ whole batches of 100 shuffled epochs, as the standard deviation of the batch gradients around the gradient of all rows:</source>
        <translation>그 대가는 **잡음**이다. 배치마다 말하는 것이 조금씩 다르다. 여기서는 출발점에서, 100번 섞은 에포크의 꽉 찬 배치 $K$ 개에 대해, 배치 기울기가 모든 표본의 기울기에서 벗어난 표준 편차로 잰다.</translation>
    </message>
</context>
<context>
    <name>ChainRuleText</name>
    <message>
        <source>Chain rule</source>
        <translation>연쇄 법칙</translation>
    </message>
    <message>
        <source>slope of the loss</source>
        <translation>손실의 기울기</translation>
    </message>
    <message>
        <source>error carried back</source>
        <translation>거슬러 온 오차</translation>
    </message>
    <message>
        <source>slope of the activation</source>
        <translation>활성화 함수의 기울기</translation>
    </message>
    <message>
        <source>error of this unit</source>
        <translation>이 노드의 오차</translation>
    </message>
    <message>
        <source>value on this edge</source>
        <translation>이 연결선으로 들어온 값</translation>
    </message>
    <message>
        <source>what α is multiplied by</source>
        <translation>α에 곱해지는 값</translation>
    </message>
    <message>
        <source>$%1$ is short for $%2$.</source>
        <translation>$%1$ = $%2$ (줄여 쓴 기호)</translation>
    </message>
    <message>
        <source>Here the product of the two slopes is simply output minus target.</source>
        <translation>여기서는 두 기울기의 곱이 간단히 ‘출력 − 목표’가 된다.</translation>
    </message>
    <message>
        <source>Only the largest piece gets the error; for the others it is 0.</source>
        <translation>오차는 가장 큰 조각으로만 간다. 다른 조각은 0이다.</translation>
    </message>
    <message>
        <source>The step function is flat everywhere, so no error comes through and nothing is learnt.</source>
        <translation>계단 함수는 어디서나 평평하다. 오차가 지나가지 못해 아무것도 배우지 못한다.</translation>
    </message>
    <message>
        <source>$%1\le 0$, where ReLU is flat: no error comes through.</source>
        <translation>$%1\le 0$ 구간에서 ReLU는 평평하다. 오차가 지나가지 못한다.</translation>
    </message>
    <message>
        <source>$|%1|\ge 3$, where the function is flat: no error comes through.</source>
        <translation>$|%1|\ge 3$ 구간에서 함수가 평평하다. 오차가 지나가지 못한다.</translation>
    </message>
    <message>
        <source>Another piece is larger, so this one gets no error.</source>
        <translation>다른 조각이 더 크므로 이 조각에는 오차가 오지 않는다.</translation>
    </message>
    <message>
        <source>The activation is flat here: no error comes through.</source>
        <translation>여기서 활성화 함수가 평평하다. 오차가 지나가지 못한다.</translation>
    </message>
    <message>
        <source>Saturated: with a slope of $%1$ hardly any error comes through.</source>
        <translation>포화 상태: 기울기가 $%1$밖에 되지 않아 오차가 거의 지나가지 못한다.</translation>
    </message>
    <message>
        <source>No error arrives here, so nothing changes.</source>
        <translation>여기까지 온 오차가 0이므로 아무것도 바뀌지 않는다.</translation>
    </message>
    <message>
        <source>The value on this edge is 0, so the weight has no part in the error.</source>
        <translation>이 연결선으로 들어온 값이 0이므로 이 가중치가 오차에 준 몫은 없다.</translation>
    </message>
    <message>
        <source>Wrong on purpose: $\partial a/\partial z$ is left out, as if it were 1.</source>
        <translation>일부러 틀린 계산: $\partial a/\partial z$ 생략(1로 놓음)</translation>
    </message>
    <message>
        <source>Wrong on purpose: the error has the opposite sign, $t-y$ instead of $y-t$.</source>
        <translation>일부러 틀린 계산: 오차의 부호가 반대($y-t$ 대신 $t-y$)</translation>
    </message>
    <message>
        <source>Wrong on purpose: the bias is forgotten, its gradient is taken as 0.</source>
        <translation>일부러 틀린 계산: 편향을 잊고 기울기를 0으로 놓음</translation>
    </message>
    <message>
        <source>Weighted sum and activation</source>
        <translation>가중 합과 활성화</translation>
    </message>
    <message>
        <source>Weighted sum</source>
        <translation>가중 합</translation>
    </message>
    <message>
        <source>Activation</source>
        <translation>활성화</translation>
    </message>
    <message>
        <source>$\Phi$ is the distribution function of the normal distribution.</source>
        <translation>$\Phi$: 표준 정규 분포의 누적 분포 함수</translation>
    </message>
    <message>
        <source>An output with target $t=0$ adds nothing to the cross-entropy.</source>
        <translation>목표가 $t=0$인 출력은 교차 엔트로피에 아무것도 더하지 않는다.</translation>
    </message>
    <message>
        <source>The loss has fallen: before %1, now %2.</source>
        <translation>손실이 줄었다: %1 → %2.</translation>
    </message>
    <message>
        <source>The loss has risen: before %1, now %2.</source>
        <translation>손실이 늘었다: 전 %1, 후 %2.</translation>
    </message>
    <message>
        <source>The loss is the same as before: %1.</source>
        <translation>손실이 그대로다: %1.</translation>
    </message>
    <message>
        <source>Loss</source>
        <translation>손실</translation>
    </message>
    <message>
        <source>Loss after the update</source>
        <translation>갱신 후 손실</translation>
    </message>
    <message>
        <source>What the update will make of it ($\eta=%1$)</source>
        <translation>갱신하면 바뀔 값 ($\eta=%1$)</translation>
    </message>
    <message>
        <source>Layer %1 as matrices</source>
        <translation>행렬로 본 %1층</translation>
    </message>
    <message>
        <source>The loss of all outputs:</source>
        <translation>모든 출력의 손실:</translation>
    </message>
    <message>
        <source>Its slope at each output:</source>
        <translation>출력마다 구한 손실의 기울기:</translation>
    </message>
    <message>
        <source>Every output depends on $%1$, because all share one denominator ($\delta_{i%2}$ is 1 for $i=%2$, else 0):</source>
        <translation>분모가 같아서 모든 출력이 $%1$ 값에 따라 달라진다 ($\delta_{i%2}$: $i=%2$ 이면 1, 아니면 0):</translation>
    </message>
    <message>
        <source>All paths together:</source>
        <translation>모든 경로를 더하면:</translation>
    </message>
    <message>
        <source>$%1$ cancels:</source>
        <translation>$%1$ 약분:</translation>
    </message>
    <message>
        <source>The targets add up to 1:</source>
        <translation>목표의 합은 1이므로:</translation>
    </message>
    <message>
        <source>Here the targets do not add up to 1, so their sum stays:</source>
        <translation>여기서는 목표의 합이 1이 아니므로 합이 남는다:</translation>
    </message>
    <message>
        <source>The loss of this output:</source>
        <translation>이 출력의 손실:</translation>
    </message>
    <message>
        <source>Its slope, with one denominator:</source>
        <translation>손실의 기울기, 통분하면:</translation>
    </message>
    <message>
        <source>The slope of the sigmoid:</source>
        <translation>시그모이드의 기울기:</translation>
    </message>
    <message>
        <source>In the product $%1$ cancels:</source>
        <translation>곱하면 $%1$ 약분:</translation>
    </message>
    <message>
        <source>Update with gradient descent</source>
        <translation>경사 하강법으로 갱신</translation>
    </message>
    <message>
        <source>Update with momentum</source>
        <translation>모멘텀으로 갱신</translation>
    </message>
    <message>
        <source>Update with Nesterov momentum</source>
        <translation>네스테로프 모멘텀으로 갱신</translation>
    </message>
    <message>
        <source>Update with AdaGrad</source>
        <translation>AdaGrad로 갱신</translation>
    </message>
    <message>
        <source>Update with RMSProp</source>
        <translation>RMSProp으로 갱신</translation>
    </message>
    <message>
        <source>Update with Adam</source>
        <translation>Adam으로 갱신</translation>
    </message>
    <message>
        <source>Update with AdamW</source>
        <translation>AdamW로 갱신</translation>
    </message>
    <message>
        <source>The gradient is 0: $%1$ stays as it is.</source>
        <translation>기울기가 0이다: $%1$ 그대로</translation>
    </message>
    <message>
        <source>The gradient is negative: $%1$ rises.</source>
        <translation>기울기가 음수다: $%1$ 증가</translation>
    </message>
    <message>
        <source>The gradient is positive: $%1$ falls.</source>
        <translation>기울기가 양수다: $%1$ 감소</translation>
    </message>
    <message>
        <source>Earlier gradients weigh more than the present one: $%1$ goes on in the old direction.</source>
        <translation>지난 기울기들의 영향이 지금 기울기보다 크다: $%1$ 값은 가던 방향으로 계속 움직인다.</translation>
    </message>
    <message>
        <source>The step was too large.</source>
        <translation>한 번에 너무 많이 움직였다.</translation>
    </message>
    <message>
        <source>$%1$, and $\ln 0$ has no value: at least $2^{-126}$ is taken.</source>
        <translation>$%1$. $\ln 0$은 값이 없으므로 $2^{-126}$ 이상의 수로 바꾸어 계산한다.</translation>
    </message>
    <message>
        <source>The output is too close to %1 to be written down; the loss is calculated from the weighted sum: %2.</source>
        <translation>출력이 %1에 너무 가까워 다 적을 수 없다. 손실은 가중 합에서 바로 계산했다: %2.</translation>
    </message>
</context>
<context>
    <name>ClassDigits</name>
    <message>
        <source>Hand %1</source>
        <translation>필체 %1</translation>
    </message>
    <message>
        <source>Simulated hand %1</source>
        <translation>모의 필체 %1</translation>
    </message>
    <message>
        <source>Student %1</source>
        <translation>학생 %1</translation>
    </message>
</context>
<context>
    <name>ClassFile</name>
    <message>
        <source>%1 is no file of class digits: choose a file that Chalknet has exported.</source>
        <translation>우리 반 글씨 파일이 아닙니다(%1). Chalknet에서 내보낸 파일을 고르세요.</translation>
    </message>
    <message>
        <source>%1 was written by a newer version of Chalknet.</source>
        <translation>더 새로운 Chalknet에서 만든 파일입니다(%1).</translation>
    </message>
    <message>
        <source>%1 is damaged at digit %2; nothing was taken from it.</source>
        <translation>파일이 손상되었습니다(%1, %2번째 글씨). 아무것도 가져오지 않았습니다.</translation>
    </message>
    <message>
        <source>%1 has more than %2 digits; nothing was taken from it.</source>
        <translation>글씨가 너무 많습니다(%1, 최대 %2장). 아무것도 가져오지 않았습니다.</translation>
    </message>
</context>
<context>
    <name>ClassTexts</name>
    <message>
        <source>Now the wall is empty. Write the first digit, or add simulated hands to see how it works.</source>
        <translation>지금은 글씨가 없다. 첫 글씨를 쓰거나, 모의 필체를 더해 어떻게 되는지 보자.</translation>
    </message>
    <message>
        <source>Now %1 of %2 digits on the wall are read right: **%3**.</source>
        <translation>지금 글씨 %2장 가운데 %1장을 맞게 읽는다: **%3**.</translation>
    </message>
    <message>
        <source>Learning from the class changed the share of the writers who were left out from %1 to %2.</source>
        <translation>우리 반 글씨로 배운 뒤 학습에서 뺀 사람의 정확도: %1 → %2.</translation>
    </message>
    <message>
        <source>Of %1 writers %2 would be left out of learning.</source>
        <translation>쓴 사람 %1명 가운데 %2명을 학습에서 뺀다.</translation>
    </message>
    <message>
        <source>A test set says how a network reads the hands it was collected from. **Your** hands are others: other pens, other habits, another country. The wall shows what the network makes of them, digit by digit.</source>
        <translation>시험 데이터는 그 데이터를 모은 사람들의 글씨를 얼마나 잘 읽는지 알려 준다. **우리** 글씨는 다르다. 펜도, 습관도, 나라도 다르다. 이 벽은 신경망이 우리 글씨를 한 장 한 장 어떻게 읽는지 보여 준다.</translation>
    </message>
    <message>
        <source>Our own data</source>
        <translation>우리 데이터</translation>
    </message>
    <message>
        <source>Every digit is kept with its **label**, so that learning can use it. A wrong label teaches the wrong thing: look at the mistakes and correct labels that are wrong. Students are numbers; no names are kept.</source>
        <translation>글씨는 **정답**과 함께 남으므로 학습에 쓸 수 있다. 정답이 잘못되면 잘못 배운다. 틀린 글씨를 살펴보고 잘못된 정답을 고치자. 학생은 번호로만 남고 이름은 남기지 않는다.</translation>
    </message>
    <message>
        <source>Why some writers are left out</source>
        <translation>몇 사람을 빼는 까닭</translation>
    </message>
    <message>
        <source>After learning a hand the network reads **this** hand better. Whether it reads **people** better can only be seen with people whose digits it has never learned. So every third writer is left out and only measures: a dashed frame marks their numbers.</source>
        <translation>어떤 필체를 배우면 신경망은 **그** 필체를 더 잘 읽는다. **사람들**의 글씨를 더 잘 읽는지는 한 번도 배운 적 없는 사람의 글씨로만 알 수 있다. 그래서 세 사람마다 한 사람을 학습에서 빼고 재는 데만 쓴다. 점선 테두리가 그 번호를 나타낸다.</translation>
    </message>
    <message>
        <source>share</source>
        <translation>정확도</translation>
    </message>
    <message>
        <source>right digits</source>
        <translation>맞은 글씨</translation>
    </message>
    <message>
        <source>all digits</source>
        <translation>모든 글씨</translation>
    </message>
    <message>
        <source>If pictures of one writer stood on both sides, the network would be tested on hands it knows, and the share would look too good.</source>
        <translation>한 사람의 글씨가 양쪽에 다 있으면 이미 아는 필체로 시험하게 되어 정확도가 실제보다 좋아 보인다.</translation>
    </message>
    <message>
        <source>Learning on without forgetting</source>
        <translation>잊지 않고 더 배우기</translation>
    </message>
    <message>
        <source>Learning starts from the present weights, with a small learning rate (Adam, $\eta = 0.0003$). Each digit comes with 4 changed copies: turned, slanted, moved, stretched, others in every epoch. Three times as many pictures of the training data are mixed in; without them the network would forget what it knew. The test share before and after shows whether it did.</source>
        <translation>지금의 가중치에서 시작해 작은 학습률로 배운다(Adam, $\eta = 0.0003$). 글씨마다 돌리고, 기울이고, 옮기고, 늘인 그림 네 장을 에포크마다 새로 만든다. 여기에 훈련 데이터를 세 배 섞는다. 섞지 않으면 알던 것을 잊는다. 얼마나 잊었는지는 배우기 전과 후의 시험 데이터 정확도가 보여 준다.</translation>
    </message>
    <message>
        <source>Our class: keep ten digits of one student, one of each.</source>
        <translation>우리 반: 한 학생의 글씨를 0부터 9까지 한 장씩 열 장 남기세요.</translation>
    </message>
    <message>
        <source>%1 of 10 digits</source>
        <translation>10개 가운데 %1개</translation>
    </message>
    <message>
        <source>Write on the canvas at the right and press Enter. The next digit is asked for by itself.</source>
        <translation>오른쪽 그림판에 쓰고 Enter 키를 누르세요. 다음 숫자가 저절로 나와요.</translation>
    </message>
    <message>
        <source>Our class: let the network learn from the class, and see whether it reads the writers who were left out better than before.</source>
        <translation>우리 반: 신경망이 우리 반 글씨를 배우게 하고, 학습에서 뺀 사람의 글씨를 전보다 잘 읽는지 보세요.</translation>
    </message>
    <message>
        <source>Learn our class</source>
        <translation>우리 반 배우기</translation>
    </message>
    <message>
        <source>It needs at least two writers. The menu of the wall adds digits of simulated hands.</source>
        <translation>두 사람 이상의 글씨가 필요해요. 벽의 메뉴에서 모의 필체를 더할 수 있어요.</translation>
    </message>
</context>
<context>
    <name>ContrastExplanation</name>
    <message>
        <source>Now, after %1 updates: squared error has %2 because of %3, cross-entropy has %4.</source>
        <translation>지금, 갱신 %1번 뒤: 제곱 오차는 %3 때문에 %2, 교차 엔트로피는 %4.</translation>
    </message>
    <message>
        <source>From this start with $\eta=\num{%1}$ squared error needs **%2** updates and cross-entropy **%3**.</source>
        <translation>이 출발점에서 $\eta=\num{%1}$이면 필요한 갱신은 제곱 오차 **%2**번, 교차 엔트로피 **%3**번이다.</translation>
    </message>
    <message>
        <source>One sigmoid unit $y=\sigma(z)$, $z=w x+b$ with $x=\num{1}$, learns one example. It begins **certain and wrong**. Both losses start at the same place and use the same $\eta$.</source>
        <translation>시그모이드 노드 하나 $y=\sigma(z)$, $z=w x+b$가 표본 하나($x=\num{1}$)를 학습한다. 처음에는 **확신에 찬 오답**이다. 두 손실은 같은 자리에서 같은 $\eta$로 출발한다.</translation>
    </message>
    <message>
        <source>Squared error ½(y − t)² goes back through the sigmoid and is multiplied by its slope:</source>
        <translation>제곱 오차 ½(y − t)²의 기울기는 시그모이드를 거꾸로 지나면서 시그모이드의 기울기와 곱해진다.</translation>
    </message>
    <message>
        <source>Where the sigmoid is flat, $\sigma′(z)$ is almost 0. The error is large, and yet the unit hardly moves: it is stuck on a plateau.</source>
        <translation>시그모이드가 평평한 곳에서는 $\sigma′(z)$ 값이 거의 0이다. 오차가 큰데도 노드는 거의 움직이지 않는다. 고원에 갇힌 셈이다.</translation>
    </message>
    <message>
        <source>The cross-entropy has $\frac{1}{y}$ or $\frac{1}{1-y}$ in its derivative, and that cancels $\sigma′(z)=y(1-y)$ exactly:</source>
        <translation>교차 엔트로피의 미분에는 $\frac{1}{y}$ 또는 $\frac{1}{1-y}$이 있어서 $\sigma′(z)=y(1-y)$와 정확히 약분된다.</translation>
    </message>
    <message>
        <source>The more wrong, the steeper. $\sigma′(z)$ is at most $\num{0.25}$, so at the same place the slope of squared error never is more than a quarter of the other. A larger $\eta$ makes up for a constant factor, but not for one that fades.</source>
        <translation>많이 틀릴수록 가파르다. $\sigma′(z)$ 값은 커야 $\num{0.25}$이므로 같은 자리에서 제곱 오차의 기울기는 교차 엔트로피의 4분의 1을 넘지 못한다. $\eta$를 키우면 일정한 비율은 메울 수 있지만, 점점 사라지는 인수는 메울 수 없다.</translation>
    </message>
    <message>
        <source>Both $w$ and $b$ take a step, so $z$ moves by twice $-\eta$ times the slope. A run ends when $|y-t|&lt;\num{0.1}$.</source>
        <translation>$w$도 $b$도 한 걸음씩 움직이므로 $z$는 기울기에 $-\eta$를 곱한 값의 두 배만큼 움직인다. $|y-t|&lt;\num{0.1}$이 되면 학습을 마친다.</translation>
    </message>
</context>
<context>
    <name>ContrastPlots</name>
    <message>
        <source>Tangent</source>
        <translation>접선</translation>
    </message>
    <message>
        <source>Squared error</source>
        <translation>제곱 오차</translation>
    </message>
    <message>
        <source>Cross-entropy</source>
        <translation>교차 엔트로피</translation>
    </message>
    <message>
        <source>Answer first: then both runs are shown here.</source>
        <translation>먼저 답해 보세요. 그러면 두 학습 과정이 여기에 나타나요.</translation>
    </message>
</context>
<context>
    <name>ContrastQuestion</name>
    <message>
        <source>Squared error</source>
        <translation>제곱 오차</translation>
    </message>
    <message>
        <source>Cross-entropy</source>
        <translation>교차 엔트로피</translation>
    </message>
    <message>
        <source>Updates needed: squared error %1, cross-entropy %2.</source>
        <translation>필요한 갱신: 제곱 오차 %1, 교차 엔트로피 %2.</translation>
    </message>
    <message>
        <source>Which learns faster by more than 20 %? $y%1$, $t=\num{%2}$, $\eta=\num{%3}$.</source>
        <translation>어느 쪽이 20 % 넘게 더 빨리 학습할까요? $y%1$, $t=\num{%2}$, $\eta=\num{%3}$.</translation>
    </message>
    <message>
        <source>About equal</source>
        <translation>거의 같다</translation>
    </message>
</context>
<context>
    <name>CursorReadout</name>
    <message>
        <source>slope at left</source>
        <translation>왼쪽 기울기</translation>
    </message>
    <message>
        <source>slope at right</source>
        <translation>오른쪽 기울기</translation>
    </message>
    <message>
        <source>the program uses</source>
        <translation>프로그램이 쓰는 값</translation>
    </message>
    <message>
        <source>tangent slope</source>
        <translation>접선의 기울기</translation>
    </message>
</context>
<context>
    <name>CurvePicture</name>
    <message>
        <source>loss E(θ)</source>
        <translation>손실 E(θ)</translation>
    </message>
    <message>
        <source>down to the curve</source>
        <translation>곡선까지 내려가기</translation>
    </message>
    <message>
        <source>step −η · slope</source>
        <translation>걸음 −η · 기울기</translation>
    </message>
    <message>
        <source>the rest of the path</source>
        <translation>남은 경로</translation>
    </message>
    <message>
        <source>path</source>
        <translation>경로</translation>
    </message>
    <message>
        <source>tangent</source>
        <translation>접선</translation>
    </message>
    <message>
        <source>loss still to come</source>
        <translation>앞으로의 손실</translation>
    </message>
    <message>
        <source>loss</source>
        <translation>손실</translation>
    </message>
</context>
<context>
    <name>CurveQuestion</name>
    <message>
        <source>Not within 30 updates: the steps are too small</source>
        <translation>30번 갱신으로는 안 된다: 걸음이 너무 작다</translation>
    </message>
    <message>
        <source>Yes, to the lowest minimum</source>
        <translation>가장 낮은 최솟값으로 수렴한다</translation>
    </message>
    <message>
        <source>Yes, straight</source>
        <translation>곧게 수렴한다</translation>
    </message>
    <message>
        <source>Yes, in a zigzag</source>
        <translation>지그재그로 수렴한다</translation>
    </message>
    <message>
        <source>Only to the local minimum</source>
        <translation>국소 최솟값까지만 간다</translation>
    </message>
    <message>
        <source>No, it jumps around for ever</source>
        <translation>수렴하지 않고 계속 뛰어다닌다</translation>
    </message>
    <message>
        <source>No, it diverges</source>
        <translation>발산한다</translation>
    </message>
    <message>
        <source>Will gradient descent converge from $\theta_0 = %1$ with the learning rate $\eta = %2$?</source>
        <translation>$\theta_0 = %1$ 에서 학습률 $\eta = %2$ 로 경사 하강법을 시작하면 수렴할까요?</translation>
    </message>
</context>
<context>
    <name>CurveTexts</name>
    <message>
        <source>But this is only a local minimum: $E \approx %1$ here, $E \approx %2$ at the lowest.</source>
        <translation>그러나 여기는 국소 최솟값일 뿐이다. 여기서는 $E \approx %1$, 가장 낮은 곳에서는 $E \approx %2$.</translation>
    </message>
    <message>
        <source>**On the plateau:** at the start the slope is only about %1 and the step only about %2. After %3 updates the minimum is still %4 away.</source>
        <translation>**고원 위:** 출발점에서 기울기는 약 %1, 걸음은 약 %2밖에 되지 않는다. %3번 갱신한 뒤에도 최솟값까지 거리는 %4.</translation>
    </message>
    <message>
        <source>**Too small:** after %1 updates the minimum is still %2 away.</source>
        <translation>**너무 작다:** %1번 갱신한 뒤에도 최솟값까지 거리는 %2.</translation>
    </message>
    <message>
        <source>**Zigzag:** every step changes the side, and the distance shrinks by the factor %1.</source>
        <translation>**지그재그:** 걸음마다 반대쪽으로 넘어가며, 거리는 매번 다음 배율로 줄어든다: %1.</translation>
    </message>
    <message>
        <source>**Zigzag:** from update %1 on every step changes the side. Near the minimum the distance shrinks by about the factor %2.</source>
        <translation>**지그재그:** %1번째 갱신부터 걸음마다 반대쪽으로 넘어간다. 최솟값 근처에서 거리는 대략 다음 배율로 줄어든다: %2.</translation>
    </message>
    <message>
        <source>**On the limit:** the distance stays the same for ever, because %1.</source>
        <translation>**경계:** 거리가 영원히 그대로다. 까닭: %1.</translation>
    </message>
    <message>
        <source>**Does not settle:** at the nearest minimum %1, so a small distance grows, but further out it is thrown back.</source>
        <translation>**자리 잡지 못한다:** 가장 가까운 최솟값에서 %1. 그래서 작은 거리는 커지지만, 멀어지면 다시 안쪽으로 되돌아온다.</translation>
    </message>
    <message>
        <source>**Does not settle:** it jumps between places that are %1 or less from 0.</source>
        <translation>**자리 잡지 못한다:** 0에서 거리 %1 안쪽을 뛰어다닌다.</translation>
    </message>
    <message>
        <source>**At rest:** at the start the slope is 0, so no step leads away.</source>
        <translation>**멈춤:** 출발점의 기울기가 0이어서 움직이지 않는다.</translation>
    </message>
    <message>
        <source>**Converges:** after %1 updates the minimum is %2 away.</source>
        <translation>**수렴:** %1번 갱신한 뒤 최솟값까지 거리는 %2.</translation>
    </message>
    <message>
        <source>**Converges:** after %1 updates the minimum is less than 0.01 away.</source>
        <translation>**수렴:** %1번 갱신하면 최솟값까지 거리가 0.01보다 작아진다.</translation>
    </message>
    <message>
        <source>**Diverges:** every step multiplies the distance by %1, and that is above 1.</source>
        <translation>**발산:** 걸음마다 거리에 1보다 큰 배율이 곱해진다: %1.</translation>
    </message>
    <message>
        <source>**Diverges:** the steps throw $\theta$ ever further out, where the curve is steeper still. After %1 updates $|\theta| \approx %2$.</source>
        <translation>**발산:** 걸음이 $\theta$ 값을 점점 더 멀리, 더 가파른 곳으로 내던진다. %1번 갱신한 뒤 $|\theta| \approx %2$.</translation>
    </message>
    <message>
        <source>Too small</source>
        <translation>너무 작게</translation>
    </message>
    <message>
        <source>Good</source>
        <translation>알맞게</translation>
    </message>
    <message>
        <source>Zigzag</source>
        <translation>지그재그</translation>
    </message>
    <message>
        <source>Diverging</source>
        <translation>발산</translation>
    </message>
    <message>
        <source>Jumping</source>
        <translation>뛰어다님</translation>
    </message>
    <message>
        <source>A kink has no curvature to go by: the step is always as long as the learning rate</source>
        <translation>꺾인 점에는 기준으로 삼을 곡률이 없다. 걸음의 길이는 늘 학습률과 같다</translation>
    </message>
    <message>
        <source>%1 / E″ at the minimum of this valley, or the nearest learning rate that does what the button says</source>
        <translation>이 골짜기 최솟값에서 %1 / E″, 또는 단추에 적힌 대로 되는 가장 가까운 학습률</translation>
    </message>
    <message>
        <source>Gradient descent asks only one thing of the loss $E$: its slope at the present place. Where the slope is above 0, $E$ falls to the left, so $\theta$ goes left; below 0 it goes right:</source>
        <translation>경사 하강법이 손실 $E$ 에 묻는 것은 하나, 지금 위치의 기울기뿐이다. 기울기가 0보다 크면 왼쪽으로 갈수록 $E$ 값이 작아지므로 왼쪽으로, 0보다 작으면 오른쪽으로 간다.</translation>
    </message>
    <message>
        <source>The learning rate $\eta$ says how far. The tangent knows nothing of the curve&apos;s bend: a long step may land on the other side, even higher than before.</source>
        <translation>얼마나 갈지는 학습률 $\eta$ 가 정한다. 접선은 곡선이 휘는 것을 모른다. 걸음이 길면 반대쪽에, 심지어 전보다 높은 곳에 내려앉을 수 있다.</translation>
    </message>
    <message>
        <source>Near a minimum the slope is about $E&apos;&apos;$ times the distance, so a step multiplies the distance by $1 - \eta E&apos;&apos;$:</source>
        <translation>최솟값 근처에서 기울기는 대략 거리의 $E&apos;&apos;$ 배이므로, 한 걸음마다 거리에 $1 - \eta E&apos;&apos;$ 가 곱해진다.</translation>
    </message>
    <message>
        <source>Below 0 the side changes with every step, below −1 the distance grows. That gives the limit $\eta &lt; 2 / E&apos;&apos;$.</source>
        <translation>이 값이 0보다 작으면 걸음마다 반대쪽으로 넘어가고, −1보다 작으면 거리가 커진다. 그래서 한계는 $\eta &lt; 2 / E&apos;&apos;$ 이다.</translation>
    </message>
    <message>
        <source>Everywhere $E&apos;&apos; = 1$, so the factor is the same at every distance.</source>
        <translation>어디서나 $E&apos;&apos; = 1$ 이므로 거리에 상관없이 배율이 같다.</translation>
    </message>
    <message>
        <source>Two minima, and descent ends in one of them: the slope does not say which is lower. The start and the learning rate decide.</source>
        <translation>최솟값이 둘이고, 하강은 그중 하나에서 끝난다. 어느 쪽이 더 낮은지 기울기는 말해 주지 않는다. 출발점과 학습률이 결정한다.</translation>
    </message>
    <message>
        <source>Far from the minimum the curve is almost flat. A small slope gives a small step, however far the way still is.</source>
        <translation>최솟값에서 멀면 곡선이 거의 평평하다. 갈 길이 아무리 멀어도 기울기가 작으면 걸음도 작다.</translation>
    </message>
    <message>
        <source>The slope is −1 or 1 and does not become smaller towards the minimum, so the steps do not either. Exactly at 0 there is no slope; the program takes 0.</source>
        <translation>기울기는 −1 또는 1이고, 최솟값에 다가가도 작아지지 않는다. 걸음도 마찬가지다. 정확히 0에서는 기울기가 없으며, 프로그램은 0으로 둔다.</translation>
    </message>
    <message>
        <source>Now: $\eta = %1$, and after %2 updates $\theta \approx %3$ with the slope $%4$, so the next step is about $%5$.</source>
        <translation>지금: $\eta = %1$, %2번 갱신한 뒤 $\theta \approx %3$, 기울기 $%4$, 다음 걸음 약 $%5$.</translation>
    </message>
    <message>
        <source>**Jumps around the minimum for ever:** the slope is −1 or 1 on either side, so every step is %1 long, however near the minimum is.</source>
        <translation>**최솟값 주위를 끝없이 뛰어다닌다:** 기울기는 양쪽에서 −1 또는 1이므로, 최솟값이 아무리 가까워도 걸음의 길이는 늘 %1.</translation>
    </message>
</context>
<context>
    <name>DescentNames</name>
    <message>
        <source>Linear regression</source>
        <translation>선형 회귀</translation>
    </message>
    <message>
        <source>Ravine</source>
        <translation>좁은 골짜기</translation>
    </message>
    <message>
        <source>Curved valley</source>
        <translation>굽은 골짜기</translation>
    </message>
    <message>
        <source>Saddle</source>
        <translation>안장</translation>
    </message>
    <message>
        <source>Several minima</source>
        <translation>여러 최솟값</translation>
    </message>
    <message>
        <source>Plateau</source>
        <translation>고원</translation>
    </message>
    <message>
        <source>Parabola</source>
        <translation>포물선</translation>
    </message>
    <message>
        <source>Two valleys</source>
        <translation>두 골짜기</translation>
    </message>
    <message>
        <source>Kink</source>
        <translation>꺾인 곡선</translation>
    </message>
</context>
<context>
    <name>Device</name>
    <message>
        <source>Host · processor, double precision</source>
        <translation>호스트 · CPU, 배정밀도</translation>
    </message>
</context>
<context>
    <name>DifferencePlots</name>
    <message>
        <source>Tangent</source>
        <translation>접선</translation>
    </message>
    <message>
        <source>Forward</source>
        <translation>전방</translation>
    </message>
    <message>
        <source>Central</source>
        <translation>중앙</translation>
    </message>
    <message>
        <source>Theory</source>
        <translation>이론</translation>
    </message>
    <message>
        <source>Function</source>
        <translation>함수</translation>
    </message>
    <message>
        <source>best</source>
        <translation>최적</translation>
    </message>
</context>
<context>
    <name>DifferenceQuestion</name>
    <message>
        <source>Now $h = %1$. With $h$ **ten times smaller**: what happens to the error of the central difference?</source>
        <translation>지금 $h = %1$. $h$가 **열 배 작아지면** 중앙 차분의 오차는 어떻게 될까요?</translation>
    </message>
    <message>
        <source>about ÷ 100</source>
        <translation>약 ÷ 100</translation>
    </message>
    <message>
        <source>about ÷ 10</source>
        <translation>약 ÷ 10</translation>
    </message>
    <message>
        <source>not smaller</source>
        <translation>줄지 않음</translation>
    </message>
    <message>
        <source>The error goes from %1 to %2.</source>
        <translation>오차: %1 → %2.</translation>
    </message>
    <message>
        <source>It falls with $h^{2}$.</source>
        <translation>$h^{2}$에 비례해 줄어든다.</translation>
    </message>
    <message>
        <source>Rounding begins to be felt.</source>
        <translation>반올림의 영향이 나타나기 시작한다.</translation>
    </message>
    <message>
        <source>Rounding wins: too few digits are left.</source>
        <translation>반올림이 이긴다. 남은 자리가 너무 적다.</translation>
    </message>
</context>
<context>
    <name>DifferenceTexts</name>
    <message>
        <source>Numbers of this size lie about %1 apart in the computer: both are the same number, and nothing is left.</source>
        <translation>이 크기의 수는 컴퓨터에서 약 %1 간격으로 놓인다. 두 값이 같은 수가 되어 아무것도 남지 않는다.</translation>
    </message>
    <message>
        <source>Numbers of this size lie about %1 apart in the computer: the difference is %2 such steps.</source>
        <translation>이 크기의 수는 컴퓨터에서 약 %1 간격으로 놓인다. 차이는 그 간격의 %2배다.</translation>
    </message>
    <message>
        <source>For $x^{2}$ the central secant is parallel to the tangent at every width: all that is left is rounding.</source>
        <translation>$x^{2}$에서는 폭이 얼마이든 중앙 할선이 접선과 평행하다. 오차는 반올림뿐이다.</translation>
    </message>
    <message>
        <source>**Too wide:** the curve bends between the two points. A tenth of $h$ makes this error about a hundredth.</source>
        <translation>**너무 넓다:** 두 점 사이에서 곡선이 휜다. $h$를 10분의 1로 줄이면 이 오차는 약 100분의 1이 된다.</translation>
    </message>
    <message>
        <source>**Best width:** bending and rounding are about the same.</source>
        <translation>**가장 좋은 폭:** 휘어서 생기는 오차와 반올림 오차가 비슷하다.</translation>
    </message>
    <message>
        <source>**Too narrow:** nearly equal numbers are subtracted, and the rounding of their last digit is divided by $2h$.</source>
        <translation>**너무 좁다:** 거의 같은 두 수를 빼고, 마지막 자리의 반올림을 $2h$로 나눈다.</translation>
    </message>
    <message>
        <source>Error: central %1</source>
        <translation>오차: 중앙 %1</translation>
    </message>
    <message>
        <source>Error: forward %1</source>
        <translation>오차: 전방 %1</translation>
    </message>
    <message>
        <source>Error: central %1, forward %2</source>
        <translation>오차: 중앙 %1, 전방 %2</translation>
    </message>
    <message>
        <source>Of %1 digits **%2** are left after the subtraction.</source>
        <translation>빼고 나면 %1자리 중 **%2**자리가 남는다.</translation>
    </message>
    <message>
        <source>So as small an $h$ as possible? No. A computer keeps about 16 digits. The two values become nearly equal, their leading digits cancel, and only the last ones are left, which are rounded. This error is divided by $h$ and **grows** as $h$ shrinks, about like this:</source>
        <translation>그렇다면 $h$가 작을수록 좋을까? 아니다. 컴퓨터는 약 16자리만 간직한다. 두 값이 거의 같아지면 앞자리는 서로 지워지고, 반올림된 마지막 자리만 남는다. 이 오차를 $h$로 나누므로 $h$가 작아질수록 오차는 대략 다음과 같이 **커진다**.</translation>
    </message>
    <message>
        <source>Best is where both are about equal: where $f$ and $f&apos;&apos;&apos;$ are near 1, at $(\num{2}^{\num{−53}})^{\num{1}/\num{3}}$, a few millionths (Nocedal and Wright 2006, section 8.1). Backpropagation has neither error and needs one pass for all weights; the numerical derivative is used to **check** it, as in lesson 8.</source>
        <translation>두 오차가 비슷한 곳이 가장 좋다. $f$와 $f&apos;&apos;&apos;$의 크기가 1쯤이면 $(\num{2}^{\num{−53}})^{\num{1}/\num{3}}$, 곧 백만분의 몇이다(Nocedal, Wright 2006, 8.1절). 역전파에는 이런 오차가 없고, 한 번에 모든 가중치의 기울기를 구한다. 수치 미분은 8단원에서처럼 역전파를 **검산**하는 데 쓴다.</translation>
    </message>
    <message>
        <source>The guide lines in the right plot are these two formulas. For the loss, $f&apos;&apos;&apos;$ itself is measured. Errors of exactly 0 are drawn on the lower edge, at $\num{10}^{\num{−17}}$.</source>
        <translation>오른쪽 그래프의 얇은 선이 이 두 식이다. 손실의 $f&apos;&apos;&apos;$ 값은 재어서 쓴다. 오차가 정확히 0이면 아래 끝, $\num{10}^{\num{−17}}$ 자리에 그린다.</translation>
    </message>
    <message>
        <source>Now: $h = %1$, the central difference errs by about $%2$, the forward one by about $%3$. The best $h$ measured here is about $%4$.</source>
        <translation>지금: $h = %1$, 중앙 차분의 오차 약 $%2$, 전방 차분의 오차 약 $%3$. 여기서 잰 가장 좋은 $h$: 약 $%4$.</translation>
    </message>
    <message>
        <source>Bring $h$ to where the central difference is most exact (to a factor of 3), for the loss or $e^{x}$.</source>
        <translation>손실이나 $e^{x}$에서 중앙 차분이 가장 정확해지는 곳으로 $h$를 옮기세요(3배 이내).</translation>
    </message>
    <message>
        <source>$x^{2}$ does not count: its central difference has no error but rounding.</source>
        <translation>$x^{2}$에서는 반올림 말고는 중앙 차분에 오차가 없어서 안 돼요.</translation>
    </message>
    <message>
        <source>At the foot of the violet curve on the right, about $h = %1$.</source>
        <translation>오른쪽 보라색 곡선의 가장 낮은 곳, 약 $h = %1$.</translation>
    </message>
    <message>
        <source>Make $h$ so small that the central difference is wrong by more than 1 %.</source>
        <translation>$h$를 아주 작게 해서 중앙 차분이 1 % 넘게 틀리게 하세요.</translation>
    </message>
    <message>
        <source>Far to the left on the right plot. Look at the digits that the subtraction leaves.</source>
        <translation>오른쪽 그래프의 왼쪽 끝이에요. 뺄셈 뒤에 남는 자리를 살펴보세요.</translation>
    </message>
    <message>
        <source>A slope can be **measured**: take the function a little to the left and a little to the right and divide the rise by the distance. That is the slope of a secant. The narrower it is, the closer it comes to the tangent:</source>
        <translation>기울기는 **잴** 수 있다. 조금 왼쪽과 조금 오른쪽에서 함숫값을 구해 그 차이를 거리로 나눈다. 이것이 할선의 기울기다. 폭이 좁을수록 접선에 가까워진다.</translation>
    </message>
    <message>
        <source>The error of the **central** difference shrinks with $h^{2}$, that of the **forward** difference only with $h$: its secant begins at the place itself and leans to one side.</source>
        <translation>**중앙** 차분의 오차는 $h^{2}$에, **전방** 차분의 오차는 $h$에 비례한다. 전방 차분의 할선은 그 자리에서 시작해 한쪽으로 치우친다.</translation>
    </message>
</context>
<context>
    <name>DigitsData</name>
    <message>
        <source>generated digits</source>
        <translation>생성한 숫자</translation>
    </message>
    <message>
        <source>%1 and our class</source>
        <translation>%1, 우리 반 글씨</translation>
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
        <source>Every hidden unit adds up all its inputs, each times a weight, and passes the sum through its activation function. The squares show the result; the curves show the connections that contribute most.</source>
        <translation>은닉 노드는 모든 입력에 가중치를 곱해 더하고, 그 합을 활성화 함수에 통과시킨다. 네모는 그 결과를, 곡선은 가장 크게 기여한 연결을 보여 준다.</translation>
    </message>
    <message>
        <source>Softmax turns the ten sums of the last layer into probabilities: all are positive and together they make 100 %.</source>
        <translation>소프트맥스는 마지막 층의 합 열 개를 확률로 바꾼다. 모두 양수이고, 더하면 100 %다.</translation>
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
        <translation>한 단계마다 글씨 몇 장(배치)의 답을 계산하고, 손실을 구하고, 모든 가중치를 기울기의 반대쪽으로 조금 옮긴다. 모든 글씨를 한 번씩 다 쓰면 한 에포크다.</translation>
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
    <message>
        <source>**Class means:** the mean of all sevens still looks like a seven, but blurred: it is dark where most of them have ink. A network could do worse than compare a picture with the ten means; but a seven with a bar, or one that leans the other way, is far from the mean. $m_i$ is the mean of pixel $i$ over all $n_k$ pictures of the class $k$.</source>
        <translation>**평균:** 모든 7의 평균도 흐릿하지만 7로 보인다. 많은 7에 잉크가 있는 곳일수록 진하다. 그림을 열 개의 평균과 견주기만 해도 꽤 맞힐 수 있다. 그러나 가로줄을 그은 7이나 반대로 기운 7은 평균과 멀다. $m_i$는 종류 $k$의 그림 $n_k$장에서 구한 화소 $i$의 평균이다.</translation>
    </message>
    <message>
        <source>**Variations:** turned, slanted, moved, stretched or bent a little, a digit stays the same digit, and the label can be kept. Such copies make many examples from few and teach the network what does not matter. Too much of it, and a 6 becomes a 9.</source>
        <translation>**변형:** 조금 돌리거나 기울이거나 옮기거나 늘이거나 구부려도 숫자는 그대로이고 정답도 그대로이다. 이렇게 만든 사본은 적은 표본을 많은 표본으로 늘리고, 무엇이 중요하지 않은지를 가르친다. 너무 많이 바꾸면 6이 9가 된다.</translation>
    </message>
    <message>
        <source>**Wrong only** shows what the present network reads wrong, also among the pictures it has learned from. Some of these labels are doubtful: data made by people have mistakes, too.</source>
        <translation>**틀린 것만**을 켜면 지금 신경망이 잘못 읽는 그림이 보인다. 배운 그림에서도 볼 수 있다. 정답이 의심스러운 것도 있다. 사람이 만든 데이터에도 실수가 있다.</translation>
    </message>
    <message>
        <source>Before that, the drawing is prepared exactly as the digits of MNIST were: it is cropped, its longer side is fitted to 20 pixels, and its centre of mass is moved to the middle. Write small, in a corner or very large: the picture stays almost the same. Fitting also brings the pen to the thickness that MNIST&apos;s pens have: a small digit in a thick line would be a blot.</source>
        <translation>그 전에 그림은 MNIST의 숫자와 똑같이 손질된다. 글씨만 잘라 내고, 긴 변을 20화소로 맞추고, 무게중심을 한가운데로 옮긴다. 작게 쓰든 구석에 쓰든 아주 크게 쓰든 그림은 거의 그대로다. 크기를 맞출 때 펜 굵기도 MNIST의 펜만큼 맞춘다. 굵은 선으로 작게 쓴 숫자는 얼룩이 되고 말기 때문이다.</translation>
    </message>
    <message>
        <source>Each stage has a switch. Turn **Centre** off and write in a corner: the ink is the same, but other inputs get it, and their weights were never trained for it.</source>
        <translation>단계마다 스위치가 있다. **가운데로**를 끄고 구석에 써 보자. 글씨는 같지만 다른 입력이 그 글씨를 받고, 그 입력의 가중치는 그런 글씨를 학습한 적이 없다.</translation>
    </message>
    <message>
        <source>**First layer** shows the weights themselves: each unit has 784, one for every pixel, so they are a picture. Blue means that ink there raises the unit&apos;s sum, orange that it lowers it. At the start it is noise.</source>
        <translation>**첫 층**은 가중치 자체를 보여 준다. 노드마다 가중치가 784개, 화소마다 하나씩이므로 그대로 그림이 된다. 파란색은 그 자리의 글씨가 노드의 합을 높인다는 뜻이고, 주황색은 낮춘다는 뜻이다. 처음에는 잡음뿐이다.</translation>
    </message>
    <message>
        <source>If the loss on training pictures keeps falling while the loss on other pictures rises, the network learns its examples by heart: it overfits. Dropout, an L2 penalty, a smaller network or more pictures help.</source>
        <translation>학습 그림의 손실은 계속 줄어드는데 다른 그림의 손실이 커지면, 신경망이 표본을 외우고 있는 것이다. 이것이 과적합이다. 드롭아웃, L2 벌점, 더 작은 신경망이나 더 많은 그림이 도움이 된다.</translation>
    </message>
    <message>
        <source>**Validation and test:** whoever chooses settings by the test pictures fits them to the test, and its result becomes too good. So a part of the training pictures is put aside: these validation pictures say when to stop and which settings are better. The test is for the end, for the network that was chosen.</source>
        <translation>**검증과 시험:** 시험 그림을 보고 설정을 고르면 설정이 시험에 맞춰져 결과가 실제보다 좋게 나온다. 그래서 학습 그림의 일부를 따로 떼어 둔다. 이 검증 그림으로 언제 멈출지, 어떤 설정이 더 나은지 정한다. 시험은 맨 마지막에, 고른 신경망으로만 한다.</translation>
    </message>
    <message>
        <source>**Early stopping** (Prechelt 1998): when the validation loss has not become better for some epochs, learning ends, and the network goes back to the epoch with the lowest one. Too little patience stops at a chance bump, too much costs time.</source>
        <translation>**조기 종료**(Prechelt 1998): 검증 손실이 몇 에포크 동안 나아지지 않으면 학습을 멈추고 검증 손실이 가장 낮았던 에포크로 돌아간다. 기다리는 에포크가 너무 적으면 우연한 굴곡에서 멈추고, 너무 많으면 시간이 든다.</translation>
    </message>
    <message>
        <source>**Distorted copies** (augmentation) make many examples of few. They are made of the pictures that are learned from only: a copy of a validation picture among them would give its answer away.</source>
        <translation>**변형 사본**(증강)은 적은 표본을 많게 한다. 사본은 학습할 그림으로만 만든다. 검증 그림의 사본이 섞이면 답을 미리 알려 주는 셈이다.</translation>
    </message>
</context>
<context>
    <name>FashionClass</name>
    <message>
        <source>T-shirt/top</source>
        <translation>티셔츠</translation>
    </message>
    <message>
        <source>Trouser</source>
        <translation>바지</translation>
    </message>
    <message>
        <source>Pullover</source>
        <translation>스웨터</translation>
    </message>
    <message>
        <source>Dress</source>
        <translation>원피스</translation>
    </message>
    <message>
        <source>Coat</source>
        <translation>코트</translation>
    </message>
    <message>
        <source>Sandal</source>
        <translation>샌들</translation>
    </message>
    <message>
        <source>Shirt</source>
        <translation>셔츠</translation>
    </message>
    <message>
        <source>Sneaker</source>
        <translation>운동화</translation>
    </message>
    <message>
        <source>Bag</source>
        <translation>가방</translation>
    </message>
    <message>
        <source>Ankle boot</source>
        <translation>앵클부츠</translation>
    </message>
</context>
<context>
    <name>ForwardExplanation</name>
    <message>
        <source>The signal runs from the input to the output, one layer after another. Each unit multiplies its inputs by its weights, adds the products and its bias, and sends the sum through its activation:</source>
        <translation>신호는 입력에서 출력까지 한 층씩 나아간다. 노드는 입력마다 가중치를 곱하고, 곱한 값과 편향을 모두 더한 다음, 그 합을 활성화 함수에 넣는다.</translation>
    </message>
    <message>
        <source>All units of a layer at once are one product of a row and a matrix:</source>
        <translation>한 층의 노드를 한꺼번에 쓰면 행벡터와 행렬의 곱 하나가 된다.</translation>
    </message>
    <message>
        <source>Column $j$ of $W_1$ belongs to unit $j$. Most libraries write it so, because many rows of data can stand below each other in $X$. With columns it is $z = \Theta a$: the same numbers, the matrix turned over.</source>
        <translation>$W_1$의 $j$열이 노드 $j$의 가중치다. 표본 여러 개를 $X$에 행으로 쌓을 수 있어서 라이브러리는 대부분 이렇게 쓴다. 열벡터로 쓰면 $z = \Theta a$이다. 값은 같고 행렬의 행과 열만 바뀐다.</translation>
    </message>
    <message>
        <source>The bias $\theta_{i0}$ is the weight of an input that is always 1: $a_0 = 1$. All units of a layer at once are one product of a matrix and a column:</source>
        <translation>편향 $\theta_{i0}$는 늘 1인 입력 $a_0 = 1$의 가중치다. 한 층의 노드를 한꺼번에 쓰면 행렬과 열벡터의 곱 하나가 된다.</translation>
    </message>
    <message>
        <source>Row $i$ of $\Theta$ belongs to unit $i$. With rows it is $x W + b$: the same numbers, the matrix turned over and the bias apart.</source>
        <translation>$\Theta$의 $i$행이 노드 $i$의 가중치다. 행벡터로 쓰면 $x W + b$이다. 값은 같고 행렬의 행과 열이 바뀌며, 편향은 따로 쓴다.</translation>
    </message>
    <message>
        <source>Now the inputs are $%1$.</source>
        <translation>지금 입력은 $%1$.</translation>
    </message>
    <message>
        <source>What is $%1$?</source>
        <translation>$%1$의 값은 무엇일까?</translation>
    </message>
    <message>
        <source>The next layer waits for the signal.</source>
        <translation>다음 층은 신호를 기다린다.</translation>
    </message>
    <message>
        <source>Without an activation (identity) two layers are no more than one: their matrices multiply to a single one. It takes something that bends, such as ReLU, to make a second layer worth its while.</source>
        <translation>활성화 함수가 없으면(항등) 두 층은 한 층과 다를 바 없다. 두 행렬을 곱하면 행렬 하나가 되기 때문이다. ReLU처럼 꺾이는 함수가 있어야 둘째 층이 제 몫을 한다.</translation>
    </message>
    <message>
        <source>The forward pass is the first half of every step of learning: then the loss is measured, the gradient runs back, and the weights are updated (“Whole algorithm”).</source>
        <translation>순전파는 학습 한 단계의 앞 절반이다. 그다음 손실을 구하고, 기울기를 거꾸로 보내고, 가중치를 갱신한다(‘알고리즘 전체’).</translation>
    </message>
    <message>
        <source>%1: $%2 %3$.</source>
        <translation>%1: $%2 %3$.</translation>
    </message>
</context>
<context>
    <name>ForwardNames</name>
    <message>
        <source>Input</source>
        <translation>입력층</translation>
    </message>
    <message>
        <source>Output</source>
        <translation>출력층</translation>
    </message>
    <message>
        <source>Hidden</source>
        <translation>은닉층</translation>
    </message>
    <message>
        <source>Hidden %1</source>
        <translation>은닉층 %1</translation>
    </message>
    <message>
        <source>1-layer network · no hidden layer</source>
        <translation>1층 신경망 · 은닉층 없음</translation>
    </message>
    <message>
        <source>2-layer network · 1 hidden layer</source>
        <translation>2층 신경망 · 은닉층 1개</translation>
    </message>
    <message>
        <source>%1-layer network · %2 hidden layers</source>
        <translation>%1층 신경망 · 은닉층 %2개</translation>
    </message>
    <message>
        <source>Parameters %1</source>
        <translation>매개변수 %1</translation>
    </message>
    <message>
        <source>Multiplications %1</source>
        <translation>곱셈 %1</translation>
    </message>
</context>
<context>
    <name>ForwardQuestion</name>
    <message>
        <source>The calculation stands at the left.</source>
        <translation>계산은 왼쪽에 있다.</translation>
    </message>
    <message>
        <source>%1; after %2: $%3$</source>
        <translation>%1, %2 적용: $%3$</translation>
    </message>
    <message>
        <source>Next: %1. Which number will $%2$ be?</source>
        <translation>다음: %1. $%2$의 값은 얼마일까요?</translation>
    </message>
</context>
<context>
    <name>ForwardScene</name>
    <message>
        <source>$%1 &lt; \num{0}$, so $%2 = \num{0}$</source>
        <translation>$%1 &lt; \num{0}$ 이므로 $%2 = \num{0}$</translation>
    </message>
</context>
<context>
    <name>ForwardTasks</name>
    <message>
        <source>Calculate three numbers by hand before they are shown.</source>
        <translation>화면에 나오기 전에 값 세 개를 손으로 계산해 보세요.</translation>
    </message>
    <message>
        <source>Switch on “Predict first”. Multiply each input by its weight, add the products and the bias, then apply the activation.</source>
        <translation>‘먼저 예측’을 켜세요. 입력마다 가중치를 곱하고, 곱한 값과 편향을 모두 더한 다음 활성화 함수에 넣으세요.</translation>
    </message>
    <message>
        <source>Change a single weight of the ready-made network so that $y_1 = 0$.</source>
        <translation>준비된 신경망에서 가중치 하나만 바꾸어 $y_1 = 0$으로 만드세요.</translation>
    </message>
    <message>
        <source>$y_1$ is 2 too large. Which weight is multiplied by 4?</source>
        <translation>$y_1$ 값이 2만큼 커요. 4와 곱해지는 가중치는 어느 것일까요?</translation>
    </message>
    <message>
        <source>Its sum is $z_3 = -2$. A larger bias, weight or input can lift it above 0.</source>
        <translation>합이 $z_3 = -2$예요. 편향, 가중치, 입력을 키우면 0보다 커질 수 있어요.</translation>
    </message>
    <message>
        <source>In the ready-made network with ReLU, point at $y_2$. Which product adds nothing, and why?</source>
        <translation>ReLU를 쓰는 준비된 신경망에서 $y_2$를 가리켜 보세요. 아무것도 보태지 않는 곱은 무엇이고, 왜 그럴까요?</translation>
    </message>
    <message>
        <source>Look at the three edges that light up, and at what comes out of the three hidden units.</source>
        <translation>밝게 켜지는 연결선 세 개와 은닉 노드 세 개의 출력을 보세요.</translation>
    </message>
    <message>
        <source>With identity everywhere both layers are one. Find the one layer that gives the same.</source>
        <translation>활성화 함수가 모두 항등이면 두 층은 한 층과 같아요. 같은 결과를 내는 한 층을 찾으세요.</translation>
    </message>
    <message>
        <source>$(X W_1 + B_1) W_2 + B_2 = X (W_1 W_2) + (B_1 W_2 + B_2)$ with $W_1 = \begin{bmatrix}1&amp;1&amp;-1\\1&amp;0.5&amp;-1\\1&amp;1&amp;1\end{bmatrix}$ and $W_2 = \begin{bmatrix}1&amp;0.5\\-1&amp;0.5\\0&amp;1\end{bmatrix}$, $B_1 = 0$, $B_2 = \begin{bmatrix}1&amp;-0.5\end{bmatrix}$.</source>
        <translation>$(X W_1 + B_1) W_2 + B_2 = X (W_1 W_2) + (B_1 W_2 + B_2)$, 여기서 $W_1 = \begin{bmatrix}1&amp;1&amp;-1\\1&amp;0.5&amp;-1\\1&amp;1&amp;1\end{bmatrix}$, $W_2 = \begin{bmatrix}1&amp;0.5\\-1&amp;0.5\\0&amp;1\end{bmatrix}$, $B_1 = 0$, $B_2 = \begin{bmatrix}1&amp;-0.5\end{bmatrix}$.</translation>
    </message>
    <message>
        <source>%1 of %2 numbers</source>
        <translation>값 %2개 중 %1개</translation>
    </message>
    <message>
        <source>Predict first</source>
        <translation>먼저 예측</translation>
    </message>
    <message>
        <source>Ready-made network</source>
        <translation>준비된 신경망</translation>
    </message>
    <message>
        <source>$a_1 w_{12}$: its weight is 0.</source>
        <translation>$a_1 w_{12}$: 가중치가 0이다.</translation>
    </message>
    <message>
        <source>$a_2 w_{22}$: it cancels the bias.</source>
        <translation>$a_2 w_{22}$: 편향과 상쇄된다.</translation>
    </message>
    <message>
        <source>$a_3 w_{32}$: ReLU makes $a_3$ 0.</source>
        <translation>$a_3 w_{32}$: ReLU 때문에 $a_3$이 0이다.</translation>
    </message>
    <message>
        <source>%1 of %2 entries</source>
        <translation>%2개 중 %1개</translation>
    </message>
    <message>
        <source>One layer to fill in</source>
        <translation>한 층 채우기</translation>
    </message>
    <message>
        <source>With ReLU hidden unit 3 is off. Switch it on: $a_3 &gt; 0$.</source>
        <translation>ReLU에서 은닉 노드 3은 꺼져 있어요. 켜 보세요: $a_3 &gt; 0$.</translation>
    </message>
</context>
<context>
    <name>FunctionPlot</name>
    <message>
        <source>tangent</source>
        <translation>접선</translation>
    </message>
    <message>
        <source>saturated</source>
        <translation>포화</translation>
    </message>
</context>
<context>
    <name>GateNames</name>
    <message>
        <source>always 1</source>
        <translation>항상 1</translation>
    </message>
    <message>
        <source>always 0</source>
        <translation>항상 0</translation>
    </message>
</context>
<context>
    <name>LabExplanation</name>
    <message>
        <source>Every unit adds up its weighted inputs and bends the sum with its activation function $g$:</source>
        <translation>노드는 입력의 가중 합을 구하고, 그 합을 활성화 함수 $g$에 통과시킨다.</translation>
    </message>
    <message>
        <source>The small picture in a unit shows its output over the whole input plane: blue where it is large, orange where it is small. Units of the first hidden layer can only draw straight edges. Each further layer combines the pictures before it into rounder shapes.</source>
        <translation>노드 안의 작은 그림은 입력 평면 전체에서 그 노드의 출력을 나타낸다. 크면 파랑, 작으면 주황이다. 첫 은닉층의 노드는 곧은 경계만 그릴 수 있다. 다음 층은 앞 층의 그림을 섞어 더 둥근 모양을 만든다.</translation>
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
    <message>
        <source>Try it by hand: click a weight or the dot of a bias and type a value, or drag it up and down; with the right button it is frozen or cut. Drag a unit up or down to change its place, sideways to move its layer. Plus and cross appear under the pointer. With the keyboard: arrows choose a unit, E goes through its bias and weights, Enter types, F freezes, X cuts.</source>
        <translation>직접 해 보세요: 가중치나 편향 점을 클릭해 값을 입력하거나 위아래로 끌어 바꾸세요. 오른쪽 버튼으로 고정하거나 끊을 수 있습니다. 노드를 위아래로 끌면 순서가 바뀌고 옆으로 끌면 층이 옮겨집니다. 포인터를 가져가면 +와 ×가 나타납니다. 키보드로는 화살표로 노드를 고르고 E로 편향과 가중치를 차례로 고르며, Enter로 값을 입력하고, F로 고정하고, X로 끊습니다.</translation>
    </message>
    <message>
        <source>Try the time machine: train for a while, then drag along the loss curve. Everything goes back to that step. Branch there and change the optimiser: both runs share their past and can be compared.</source>
        <translation>타임머신 써 보기: 잠시 학습한 뒤 손실 곡선을 따라 끌어 보세요. 모든 것이 그 단계로 돌아갑니다. 거기서 갈라져 최적화 기법을 바꾸면, 과거가 같은 두 실행을 견줄 수 있습니다.</translation>
    </message>
    <message>
        <source>A number is to be learned for every place (regression). The output $y$ is not squeezed between 0 and 1; the scale beside the plane says which colour is which value, and a point in the colour of its ground is predicted well. Contour lines (the panel of the output card) join places of equal output.</source>
        <translation>자리마다 수 하나를 맞히는 문제다(회귀). 출력 $y$는 0과 1 사이로 눌리지 않는다. 어떤 색이 어떤 값인지는 평면 옆의 눈금이 알려 주고, 점의 색이 바탕색과 같으면 잘 맞힌 것이다. 등고선(출력 카드의 설정 단추)은 출력이 같은 자리를 잇는다.</translation>
    </message>
    <message>
        <source>The thick line in the output plane is the decision boundary, where $y = 0.5$. On one side class 1 (blue circles) is predicted, on the other class 0.</source>
        <translation>출력 평면의 굵은 선은 $y = 0.5$인 결정 경계다. 한쪽은 클래스 1(파란 동그라미), 다른 쪽은 클래스 0으로 예측한다.</translation>
    </message>
    <message>
        <source>There are %1 classes, and an output for each of them. Softmax turns the sums into probabilities that add up to 1; each place of the plane has the colour of the class with the largest one, and the lines lie where two classes are equally likely. Point at an output in the diagram to see its class alone.</source>
        <translation>클래스가 %1개이고, 클래스마다 출력이 하나씩 있다. 소프트맥스는 합들을 모두 더하면 1이 되는 확률로 바꾼다. 평면의 각 자리는 확률이 가장 큰 클래스의 색이고, 두 클래스의 확률이 같은 곳에 선이 놓인다. 그림에서 출력을 가리키면 그 클래스만 볼 수 있다.</translation>
    </message>
    <message>
        <source>These are your own points: set, spray, move and erase them in the plane; the keys 1 to 6 choose the class. With the keyboard: arrows move the cross, Enter uses the tool, Delete erases. Points of a third class give the network a third output. The data card saves them as a CSV file.</source>
        <translation>직접 찍은 점이다. 평면에서 찍고, 뿌리고, 옮기고, 지울 수 있으며 숫자 키 1–6으로 클래스를 고른다. 키보드로는 화살표로 십자를 옮기고 Enter로 도구를 쓰고 Delete로 지운다. 셋째 클래스의 점을 찍으면 신경망에 셋째 출력이 생긴다. 데이터 카드에서 CSV 파일로 저장할 수 있다.</translation>
    </message>
    <message>
        <source>The rows come from a table.</source>
        <translation>행들은 표에서 가져온 것이다.</translation>
    </message>
    <message>
        <source>The plane shows two of its %1 inputs; the others are held at the values of their sliders in the panel of the data card. Points are drawn where their two inputs are, whatever the others are: so some seem to lie on the wrong side.</source>
        <translation>평면은 입력 %1개 가운데 둘을 보여 준다. 나머지는 데이터 카드 설정 단추 아래의 슬라이더 값에 고정된다. 점은 나머지 입력과 상관없이 두 입력의 자리에 그려지므로, 틀린 쪽에 있는 것처럼 보이는 점도 있다.</translation>
    </message>
    <message>
        <source>The network gets them standardised, with mean 0 and standard deviation 1; the plane keeps the units of the table.</source>
        <translation>신경망은 평균 0, 표준편차 1로 표준화한 값을 받는다. 평면은 표의 단위를 그대로 쓴다.</translation>
    </message>
    <message>
        <source>Training moves every weight step by step against the gradient of the loss $E$:</source>
        <translation>학습은 손실 $E$의 기울기 반대쪽으로 모든 가중치를 한 단계씩 조금 옮긴다.</translation>
    </message>
    <message>
        <source>Other data: “Own” on the data card lets you set your own points, its settings button opens a table (CSV) and gives the network more inputs, such as $x_1 x_2$ or $x_1^2$, which bend the boundary without any hidden layer.</source>
        <translation>다른 데이터: 데이터 카드의 “직접 찍기”로 점을 직접 찍을 수 있다. 설정 단추를 누르면 표(CSV)를 열거나, $x_1 x_2$나 $x_1^2$ 같은 입력을 더할 수 있다. 그러면 은닉층이 없어도 경계가 휜다.</translation>
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
    <message>
        <source>XOR clouds</source>
        <translation>XOR 무리</translation>
    </message>
    <message>
        <source>3 rings</source>
        <translation>고리 3개</translation>
    </message>
    <message>
        <source>4 clouds</source>
        <translation>무리 4개</translation>
    </message>
    <message>
        <source>5 blades</source>
        <translation>날개 5개</translation>
    </message>
    <message>
        <source>6 clouds</source>
        <translation>무리 6개</translation>
    </message>
    <message>
        <source>Plane</source>
        <translation>평면</translation>
    </message>
    <message>
        <source>Hills</source>
        <translation>언덕</translation>
    </message>
    <message>
        <source>Own points</source>
        <translation>직접 찍기</translation>
    </message>
    <message>
        <source>class %1</source>
        <translation>클래스 %1</translation>
    </message>
</context>
<context>
    <name>LabProject</name>
    <message>
        <source>%1: the value at %2 is none that the lab can keep; correct it.</source>
        <translation>%1: %2의 값은 실험실에서 쓸 수 없습니다. 고쳐 주세요.</translation>
    </message>
    <message>
        <source>%1 is no Chalknet project; choose a file that was saved in the lab.</source>
        <translation>%1 파일은 Chalknet 프로젝트가 아닙니다. 실험실에서 저장한 파일을 고르세요.</translation>
    </message>
    <message>
        <source>%1 was saved by a newer Chalknet (file version %2); update the program to open it.</source>
        <translation>%1 파일은 더 새로운 Chalknet에서 저장했습니다(파일 버전 %2). 열려면 프로그램을 업데이트하세요.</translation>
    </message>
    <message>
        <source>%1: the network at %2 is not the one at %3; correct one of them.</source>
        <translation>%1: %2의 신경망이 %3의 신경망과 다릅니다. 둘 중 하나를 고쳐 주세요.</translation>
    </message>
    <message>
        <source>%1 is larger than %2 MB; choose a smaller project.</source>
        <translation>%1 파일이 %2 MB보다 큽니다. 더 작은 프로젝트를 고르세요.</translation>
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
    <message>
        <source>run %1</source>
        <translation>실행 %1</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1초</translation>
    </message>
    <message>
        <source>%1 min %2 s</source>
        <translation>%1분 %2초</translation>
    </message>
    <message>
        <source>noise %1</source>
        <translation>노이즈 %1</translation>
    </message>
    <message>
        <source>%1 points</source>
        <translation>점 %1개</translation>
    </message>
    <message>
        <source>points no. %1</source>
        <translation>데이터 번호 %1</translation>
    </message>
    <message>
        <source>%1 inputs</source>
        <translation>입력 %1개</translation>
    </message>
    <message>
        <source>%1 for training</source>
        <translation>훈련 비율 %1</translation>
    </message>
</context>
<context>
    <name>LayersExplanation</name>
    <message>
        <source>One straight line cannot divide ● from ▲ for XOR. Two units draw two lines, and a third unit combines their answers:</source>
        <translation>XOR의 ●와 ▲는 직선 하나로 나눌 수 없다. 두 노드가 직선을 하나씩 긋고, 세 번째 노드가 두 답을 합친다:</translation>
    </message>
    <message>
        <source>Each hidden unit answers 1 on one side of its line. OR and NAND are both 1 only between the two lines, and there AND gives 1.</source>
        <translation>은닉 노드는 자기 직선의 한쪽에서 1을 답한다. OR와 NAND가 모두 1인 곳은 두 직선 사이뿐이고, 그곳에서 AND가 1이 된다.</translation>
    </message>
    <message>
        <source>Now $h_1$ is %1, $h_2$ is %2 and $y$ is %3. The point (%4, %5) moves to (%6, %7), and the network answers %8. %9 of 4 rows are right.</source>
        <translation>지금 $h_1$: %1, $h_2$: %2, $y$: %3. 점 (%4, %5)의 새 자리는 (%6, %7), 신경망의 답은 %8. 4행 중 %9행이 맞다.</translation>
    </message>
    <message>
        <source>Nobody has to know OR and NAND: gradient descent can find the nine weights itself. It needs slopes, so smooth units take the place of steps:</source>
        <translation>OR와 NAND를 몰라도 된다. 경사 하강법이 가중치 아홉 개를 스스로 찾을 수 있다. 기울기가 필요하므로 계단 대신 부드러운 노드를 쓴다:</translation>
    </message>
    <message>
        <source>Measured with cross-entropy and η = 2 on XOR: about 67 % of the starts succeed with sigmoid units, about 43 % with tanh units. More hidden units help: the lab shows it.</source>
        <translation>XOR를 교차 엔트로피와 η = 2로 학습해 보면, 시작 번호 가운데 시그모이드 노드는 약 67 %, tanh 노드는 약 43 %가 성공한다. 은닉 노드를 늘리면 나아진다. 실험실에서 확인할 수 있다.</translation>
    </message>
    <message>
        <source>Names: the input layer is not counted, so this is a **2-layer network** with **1 hidden layer**. With one hidden layer a network is shallow, with more it is deep. Signals run only forward: it is a **feedforward** network.</source>
        <translation>이름: 입력층은 세지 않으므로 이것은 **은닉층이 1개**인 **2층 신경망**이다. 은닉층이 하나면 얕은 신경망, 더 많으면 깊은 신경망이다. 신호가 앞으로만 가므로 **앞먹임** 신경망이다.</translation>
    </message>
    <message>
        <source>The pair $(h_1, h_2)$ is a new place for every point: the **hidden space**. With OR and NAND, (0, 1) and (1, 0) meet at (1, 1). Three places are left, and one line divides them. That is what a hidden layer does: it moves the points so that the last unit has an easy task.</source>
        <translation>점마다 $(h_1, h_2)$라는 새 자리를 얻는다. 새 자리가 놓인 평면이 **은닉 공간**이다. OR와 NAND라면 (0, 1)과 (1, 0)은 (1, 1)에서 만난다. 자리는 셋만 남고, 직선 하나로 나뉜다. 은닉층이 하는 일이 바로 이것이다. 마지막 노드가 풀기 쉽도록 점을 옮긴다.</translation>
    </message>
    <message>
        <source>The initial weights are drawn at random from a start number. From many starts the points part; from others training stops in a **local minimum**: two points of different classes have come together in the hidden space, and every small change makes the loss larger.</source>
        <translation>초기 가중치는 시작 번호에 따라 무작위로 뽑는다. 시작이 좋으면 점들이 갈라진다. 그렇지 않으면 학습이 **국소 최솟값**에서 막힌다. 클래스가 다른 두 점이 은닉 공간에서 한데 모이고, 조금만 움직여도 손실이 커진다.</translation>
    </message>
    <message>
        <source>The pair $(h_1, h_2)$ is a new place for every point: the **hidden space**.</source>
        <translation>$(h_1, h_2)$는 점마다 새로 얻는 자리이다. 이 자리가 놓인 곳이 **은닉 공간**이다.</translation>
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
    <message>
        <source>Activation</source>
        <translation>활성화</translation>
    </message>
    <message>
        <source>Activation functions</source>
        <translation>활성화 함수</translation>
    </message>
    <message>
        <source>Layers</source>
        <translation>다층</translation>
    </message>
    <message>
        <source>More layers</source>
        <translation>다층 퍼셉트론</translation>
    </message>
    <message>
        <source>Perceptron</source>
        <translation>퍼셉트론</translation>
    </message>
    <message>
        <source>Predictor</source>
        <translation>매개변수</translation>
    </message>
    <message>
        <source>A model with one parameter</source>
        <translation>매개변수 조정</translation>
    </message>
    <message>
        <source>Forward</source>
        <translation>순전파</translation>
    </message>
    <message>
        <source>Forward pass</source>
        <translation>순전파</translation>
    </message>
    <message>
        <source>Backprop</source>
        <translation>역전파</translation>
    </message>
    <message>
        <source>Backpropagation, one step at a time</source>
        <translation>역전파 한 단계씩</translation>
    </message>
    <message>
        <source>Descent</source>
        <translation>경사 하강</translation>
    </message>
    <message>
        <source>Gradient descent</source>
        <translation>경사 하강법</translation>
    </message>
    <message>
        <source>Loss</source>
        <translation>손실</translation>
    </message>
    <message>
        <source>Loss functions</source>
        <translation>손실 함수</translation>
    </message>
</context>
<context>
    <name>LossCurve</name>
    <message>
        <source>Tangent</source>
        <translation>접선</translation>
    </message>
    <message>
        <source>MSE</source>
        <translation>MSE</translation>
    </message>
    <message>
        <source>Cross-entropy</source>
        <translation>교차 엔트로피</translation>
    </message>
    <message>
        <source>Binary cross-entropy</source>
        <translation>이진 교차 엔트로피</translation>
    </message>
</context>
<context>
    <name>LossExplanation</name>
    <message>
        <source>**Limit reached:** a probability is smaller than $\num{2}^{\num{−126}}$, and the logarithm of 0 would be infinite. The program takes $\ln \num{2}^{\num{−126}}\approx \num{−87.34}$ instead.</source>
        <translation>**한계에 닿음:** 어떤 확률이 $\num{2}^{\num{−126}}$보다 작다. 0의 로그는 무한대이므로 프로그램은 대신 $\ln \num{2}^{\num{−126}}\approx \num{−87.34}$ 값을 쓴다.</translation>
    </message>
    <message>
        <source>For **regression**: outputs are any numbers. Squaring makes every error count as positive and large errors count most. The ½ cancels the 2 of the derivative: what is left is $y_k-t_k$.</source>
        <translation>**회귀**에 쓴다. 출력은 아무 수나 될 수 있다. 제곱하므로 오차는 모두 양수로 더해지고 큰 오차일수록 훨씬 크게 더해진다. ½은 미분할 때 나오는 2를 지운다. 그래서 $y_k-t_k$만 남는다.</translation>
    </message>
    <message>
        <source>For **regression**, divided by the number $n$ of outputs: the loss keeps its size when outputs are added. The factor $\frac{1}{n}$ also divides every slope, so the steps of learning become smaller.</source>
        <translation>**회귀**에 쓴다. 출력의 수 $n$으로 나누므로 출력이 늘어도 손실의 크기가 그대로다. $\frac{1}{n}$은 기울기도 모두 나누므로 학습의 걸음도 작아진다.</translation>
    </message>
    <message>
        <source>For **regression** with one output $a$. Without the ½ a factor 2 stays in the derivative: the same as half the loss with twice the learning rate.</source>
        <translation>출력이 $a$ 하나인 **회귀**에 쓴다. ½이 없어서 미분에 2가 남는다. 절반의 손실에 두 배의 학습률을 쓰는 것과 같다.</translation>
    </message>
    <message>
        <source>For **classification** with softmax: exactly one class is right. Only the probability of the right class counts; the smaller it is, the steeper the loss, without limit towards 0.</source>
        <translation>소프트맥스와 함께 **분류**에 쓴다. 정답 클래스는 꼭 하나다. 정답 클래스의 확률만 따진다. 그 확률이 작을수록 손실이 가팔라지고, 0에 다가가면 끝없이 커진다.</translation>
    </message>
    <message>
        <source>For **yes-or-no questions**, each with its own sigmoid: several outputs may be 1 at once. A certain, wrong answer costs without limit.</source>
        <translation>출력마다 시그모이드를 따로 쓰는 **예/아니요 문제**에 쓴다. 여러 출력이 한꺼번에 1이어도 된다. 확신에 찬 오답일수록 손실이 끝없이 커진다.</translation>
    </message>
    <message>
        <source>Now: %1 and %2. This output gives learning nothing to do.</source>
        <translation>지금: %1, %2. 이 출력에서는 학습할 것이 없다.</translation>
    </message>
    <message>
        <source>Now: %1 and %2. The slope is positive, so learning makes $%3$ smaller.</source>
        <translation>지금: %1, %2. 기울기가 양수이므로 학습하면 $%3$ 값이 작아진다.</translation>
    </message>
    <message>
        <source>Now: %1 and %2. The slope is negative, so learning makes $%3$ larger.</source>
        <translation>지금: %1, %2. 기울기가 음수이므로 학습하면 $%3$ 값이 커진다.</translation>
    </message>
    <message>
        <source>MSE</source>
        <translation>MSE</translation>
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
        <source>**Flat:** $E$ contains only $y_%1$, the probability of the right class, and not $y_%2$. Over $z_%2$ it is not flat: softmax ties all outputs together.</source>
        <translation>**평평하다:** $E$의 식에는 정답 클래스의 확률 $y_%1$만 있고 $y_%2$는 없다. $z_%2$에 대해서는 평평하지 않다. 소프트맥스가 모든 출력을 하나로 묶기 때문이다.</translation>
    </message>
    <message>
        <source>A loss function says with **one number** $E$ how wrong the outputs $y$ are, compared with the targets $t$. Learning makes this number smaller.</source>
        <translation>손실 함수는 출력 $y$ 값이 목표 $t$에서 얼마나 벗어났는지를 **수 하나** $E$로 나타낸다. 학습은 이 수를 줄이는 일이다.</translation>
    </message>
    <message>
        <source>Learning needs the slope of $E$: it says in which direction, and how strongly, an output should change.</source>
        <translation>학습에는 $E$의 기울기가 필요하다. 출력을 어느 쪽으로, 얼마나 세게 바꿔야 하는지 알려 주기 때문이다.</translation>
    </message>
    <message>
        <source>The output comes from a sum $z$. Softmax with cross-entropy, and sigmoid with binary cross-entropy, fit together: nothing but the error is left.</source>
        <translation>출력은 합 $z$에서 나온다. 소프트맥스와 교차 엔트로피, 시그모이드와 이진 교차 엔트로피는 서로 꼭 맞는다. 미분하면 오차만 남는다.</translation>
    </message>
    <message>
        <source>At $y = 0$ for a right class the loss would be infinite. The program takes logarithms of $\num{2}^{\num{−126}}$ at least, so one output never costs more than 87.34.</source>
        <translation>정답 클래스의 확률이 $y = 0$이면 손실은 무한대가 된다. 프로그램은 $\num{2}^{\num{−126}}$보다 작은 수의 로그는 쓰지 않으므로 출력 하나의 손실은 87.34를 넘지 않는다.</translation>
    </message>
    <message>
        <source>A constant factor such as ½ or $\frac{1}{n}$ does not move the minimum. It scales every slope, as a different learning rate would.</source>
        <translation>½이나 $\frac{1}{n}$ 같은 상수를 곱해도 최솟값의 자리는 그대로다. 학습률을 바꾼 것처럼 기울기만 모두 같은 비율로 달라진다.</translation>
    </message>
</context>
<context>
    <name>ManyStarts</name>
    <message>
        <source>One after the other on the processor: with at most %1 points in a batch all train at once.</source>
        <translation>프로세서에서 하나씩 학습합니다. 배치를 표본 %1개 이하로 하면 한꺼번에 학습합니다.</translation>
    </message>
    <message>
        <source>One after the other on the processor: with fewer Maxout pieces all train at once.</source>
        <translation>프로세서에서 하나씩 학습합니다. Maxout 조각을 줄이면 한꺼번에 학습합니다.</translation>
    </message>
</context>
<context>
    <name>MistakePanel</name>
    <message>
        <source>All %1 gradients agree.</source>
        <translation>기울기 %1개가 모두 일치한다.</translation>
    </message>
    <message numerus="yes">
        <source>%n gradient(s) at a kink left out.</source>
        <translation>
            <numerusform>꺾인 점에 있는 %n개는 뺐다.</numerusform>
        </translation>
    </message>
    <message>
        <source>All %1 gradients agree; the largest difference is %2.</source>
        <translation>기울기 %1개가 모두 일치한다. 가장 큰 차이: %2.</translation>
    </message>
    <message>
        <source>%1 of %2 gradients differ.</source>
        <translation>기울기 %2개 중 %1개가 다르다.</translation>
    </message>
    <message>
        <source>Most of all %1: rule %2, nudged %3.</source>
        <translation>차이가 가장 큰 %1: 역전파 %2, 수치 미분 %3.</translation>
    </message>
    <message>
        <source>Every sign is turned, so the update climbs.</source>
        <translation>부호가 모두 뒤집혀서 갱신할수록 손실이 커진다.</translation>
    </message>
    <message>
        <source>Only biases: the loss would still fall, and nobody would notice.</source>
        <translation>편향만 틀렸다. 그래도 손실은 줄어들어서 검사하지 않으면 모르고 지나간다.</translation>
    </message>
    <message>
        <source>That is %1 times too large.</source>
        <translation>올바른 값의 %1배다.</translation>
    </message>
    <message>
        <source>Here every gradient is 0, so the mistake changes nothing.</source>
        <translation>지금은 기울기가 모두 0이라서 이 실수가 드러나지 않는다.</translation>
    </message>
    <message>
        <source>Here every bias has the gradient 0 anyway. Another example would show the mistake.</source>
        <translation>지금은 편향의 기울기가 원래 0이다. 다른 표본이라면 실수가 드러난다.</translation>
    </message>
    <message>
        <source>Here every slope that counts is 1, so leaving it out changes nothing.</source>
        <translation>지금은 곱해지는 기울기가 모두 1이라서 빠뜨려도 달라지지 않는다.</translation>
    </message>
    <message>
        <source>Here the mistake changes nothing.</source>
        <translation>지금은 이 실수로 달라지는 것이 없다.</translation>
    </message>
    <message>
        <source>But the units %1 of layer %2 have the same weights and get the same gradients (biases: %3), so they stay twins.</source>
        <translation>그런데 %2층의 노드 %1: 가중치도 기울기도 똑같아서(편향의 기울기 %3) 계속 쌍둥이로 남는다.</translation>
    </message>
    <message>
        <source>But every gradient is 0: nothing is learnt.</source>
        <translation>그런데 기울기가 모두 0이라서 아무것도 배우지 못한다.</translation>
    </message>
    <message>
        <source>But only the biases of the output learn: every other gradient is 0.</source>
        <translation>그런데 출력층의 편향만 바뀐다. 나머지 기울기는 모두 0이다.</translation>
    </message>
    <message>
        <source>But before the last layer all of them are 0.</source>
        <translation>그런데 앞쪽 층의 기울기는 모두 0이다.</translation>
    </message>
    <message>
        <source>And the hidden units stay twins: %1 and its neighbours all get %2.</source>
        <translation>은닉 노드도 계속 쌍둥이다: %1 및 나란한 가중치의 기울기가 모두 %2.</translation>
    </message>
</context>
<context>
    <name>MistakesExplanation</name>
    <message>
        <source>Now the most frequent mistake is: actual **%1**, answer **%2**, %3 times.</source>
        <translation>지금 가장 흔한 실수: 실제 **%1**, 답 **%2**, %3번.</translation>
    </message>
    <message>
        <source>The lowest F1 has **%1**:</source>
        <translation>F1이 가장 낮은 것: **%1**</translation>
    </message>
    <message>
        <source>Where it goes wrong</source>
        <translation>어디서 틀리나</translation>
    </message>
    <message>
        <source>A row of the matrix is the actual digit, a column the answer of the network. On the diagonal it is right; every other cell is one kind of mistake. Click a cell to see its pictures.</source>
        <translation>행은 실제 숫자, 열은 신경망의 답이다. 대각선은 맞은 것이고 나머지 칸은 저마다 한 가지 실수이다. 칸을 누르면 그 글씨가 보인다.</translation>
    </message>
    <message>
        <source>**Accuracy** is the diagonal&apos;s share of all $N$ pictures.</source>
        <translation>**정확도**는 글씨 $N$장 가운데 대각선이 차지하는 비율이다.</translation>
    </message>
    <message>
        <source>One number for all digits hides which ones are hard. **Precision** $P$: of the pictures that got the answer $k$, how many are a $k$? That is a column. **Recall** $R$: of the pictures that are a $k$, how many were found? That is a row.</source>
        <translation>수 하나로는 어떤 숫자가 어려운지 알 수 없다. **정밀도** $P$는 답이 $k$인 글씨 가운데 실제로 $k$인 비율, 곧 열에서 본 비율이다. **재현율** $R$은 실제로 $k$인 글씨 가운데 찾아낸 비율, 곧 행에서 본 비율이다.</translation>
    </message>
    <message>
        <source>Whoever says 4 to every picture finds every 4, but hardly any of the answers is right. $F_1$, the harmonic mean, is high only if both are.</source>
        <translation>모든 글씨에 4라고 답하면 4는 빠짐없이 찾지만 답은 거의 다 틀린다. 조화 평균인 $F_1$은 둘 다 높을 때만 높다.</translation>
    </message>
    <message>
        <source>The gallery begins with the mistakes of which the network is surest. Look at them: which would you have read right, and where would you doubt the label, too? Softmax has no answer for “I do not know”: a strange picture often gets a high probability as well.</source>
        <translation>글씨는 신경망이 가장 자신 있게 틀린 것부터 놓인다. 사람이라면 바르게 읽었을 글씨와 정답부터 의심스러운 글씨를 가려 보라. softmax에는 ‘모르겠다’라는 답이 없어서 이상한 글씨도 높은 확률을 받는 일이 많다.</translation>
    </message>
    <message>
        <source>Compare test and training pictures: if it makes far fewer mistakes on those it has learned from, it has learned them by heart.</source>
        <translation>시험 글씨와 학습 글씨를 견주어 보라. 배운 글씨에서만 실수가 훨씬 적다면 외운 것이다.</translation>
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
    <name>PerceptronExplanation</name>
    <message>
        <source>Every input is multiplied by its weight. The neuron adds the products and the bias:</source>
        <translation>입력마다 가중치를 곱한다. 뉴런은 곱한 값과 편향을 더한다:</translation>
    </message>
    <message>
        <source>It answers 1 when $z \ge 0$ and 0 otherwise. The points with $z = 0$ form a straight line, the boundary. The arrow $(w_1, w_2)$ is perpendicular to it and points to class 1.</source>
        <translation>$z \ge 0$이면 1, 아니면 0을 답한다. $z = 0$인 점들은 직선을 이루는데, 이 직선이 경계다. 화살표 $(w_1, w_2)$는 경계에 수직이고 클래스 1 쪽을 가리킨다.</translation>
    </message>
    <message>
        <source>A nerve cell is silent until the sum of its signals reaches a threshold. So is this neuron: it answers 1 when</source>
        <translation>신경 세포는 신호의 합이 역치에 이르러야 발화한다. 이 뉴런도 마찬가지로 다음 조건에서 1을 답한다:</translation>
    </message>
    <message>
        <source>Now: what will the example $%1$ change?</source>
        <translation>지금 표본 $%1$: 무엇이 바뀔까?</translation>
    </message>
    <message>
        <source>Now the answer for $%1$ is right, $t - y = 0$: no weight moves.</source>
        <translation>지금 표본 $%1$: 답이 맞아 $t - y = 0$이다. 가중치는 움직이지 않는다.</translation>
    </message>
    <message>
        <source>Now, for $%1$, $t - y = \num{%2}$: the bias changes by $\num{%3}$.</source>
        <translation>지금 표본 $%1$: $t - y = \num{%2}$, 편향의 변화 $\num{%3}$.</translation>
    </message>
    <message>
        <source>Input $x_%1$ is 1: $w_%1$ changes by $\num{%2}$.</source>
        <translation>입력 $x_%1 = 1$: $w_%1$의 변화 $\num{%2}$.</translation>
    </message>
    <message>
        <source>Input $x_%1$ is 0: $w_%1$ stays.</source>
        <translation>입력 $x_%1 = 0$: $w_%1$의 값은 그대로다.</translation>
    </message>
    <message>
        <source>A wrong answer moves every weight whose input is not zero:</source>
        <translation>답이 틀리면 입력이 0이 아닌 가중치가 모두 움직인다:</translation>
    </message>
    <message>
        <source>This gate is not linearly separable. %1 With a fixed order the weights come back to where they were and go round for ever. Two layers can do it.</source>
        <translation>이 게이트는 선형 분리가 불가능하다. %1 순서가 고정되어 있으면 가중치가 앞의 값으로 되돌아와 같은 과정이 끝없이 되풀이된다. 두 층이면 해결된다.</translation>
    </message>
    <message>
        <source>If some straight line divides ● from ▲, the rule finds one after finitely many steps (Rosenblatt, Novikoff 1962).</source>
        <translation>● 점과 ▲ 점을 가르는 직선이 하나라도 있으면, 이 규칙은 유한한 단계 안에 그런 직선을 찾는다 (Rosenblatt, Novikoff 1962).</translation>
    </message>
    <message>
        <source>With $w_0 = -\theta$ this is the same as $w_0 + w_1 x_1 + w_2 x_2 \ge 0$: the bias is the threshold on the other side of the inequality. It can be learnt like a weight.</source>
        <translation>$w_0 = -\theta$로 두면 $w_0 + w_1 x_1 + w_2 x_2 \ge 0$과 같다. 편향은 부등식의 반대쪽으로 옮긴 역치이며, 가중치처럼 학습할 수 있다.</translation>
    </message>
</context>
<context>
    <name>PerceptronPrediction</name>
    <message>
        <source>Which way does $w_%1$ move?</source>
        <translation>$w_%1$의 값은 어떻게 바뀔까요?</translation>
    </message>
    <message>
        <source>$%1$ and $%2$, so $%3$.</source>
        <translation>$%1$, $%2$. 따라서 $%3$.</translation>
    </message>
    <message>
        <source>Is the neuron&apos;s answer for $%1$ right?</source>
        <translation>$%1$에 대한 뉴런의 답은 맞을까요?</translation>
    </message>
    <message>
        <source>Right</source>
        <translation>맞다</translation>
    </message>
    <message>
        <source>Wrong</source>
        <translation>틀리다</translation>
    </message>
    <message>
        <source>$%1$, so $%2$; the target is $%3$.</source>
        <translation>$%1$, 따라서 $%2$. 목표는 $%3$.</translation>
    </message>
    <message>
        <source>Rises</source>
        <translation>커진다</translation>
    </message>
    <message>
        <source>Stays</source>
        <translation>그대로</translation>
    </message>
    <message>
        <source>Falls</source>
        <translation>작아진다</translation>
    </message>
</context>
<context>
    <name>PerceptronText</name>
    <message>
        <source>Own</source>
        <comment>gate</comment>
        <translation>내 게이트</translation>
    </message>
    <message>
        <source>Order of the table</source>
        <translation>표 순서</translation>
    </message>
    <message>
        <source>Reversed order</source>
        <translation>역순</translation>
    </message>
    <message>
        <source>Shuffled once</source>
        <translation>한 번 섞기</translation>
    </message>
    <message>
        <source>Start at zero</source>
        <translation>0에서 시작</translation>
    </message>
    <message>
        <source>Random start</source>
        <translation>무작위로 시작</translation>
    </message>
    <message>
        <source>Start as set</source>
        <translation>설정한 값에서 시작</translation>
    </message>
    <message>
        <source>No straight line has %1 and %2 on one side and %3 and %4 on the other.</source>
        <translation>한쪽에 %1, %2만, 다른 쪽에 %3, %4만 두는 직선은 없다.</translation>
    </message>
    <message>
        <source>New each epoch</source>
        <translation>에포크마다 새로</translation>
    </message>
</context>
<context>
    <name>PictureRequest</name>
    <message>
        <source>Copy picture</source>
        <translation>그림 복사</translation>
    </message>
    <message>
        <source>Save picture…</source>
        <translation>그림 저장…</translation>
    </message>
</context>
<context>
    <name>PredictorExplanation</name>
    <message>
        <source>Now %1, no step is made yet.</source>
        <translation>지금 %1. 아직 한 단계도 진행하지 않았다.</translation>
    </message>
    <message>
        <source>Now it is your turn: predict before the step is made.</source>
        <translation>이제 여러분 차례예요. 단계를 진행하기 전에 먼저 예측하세요.</translation>
    </message>
    <message>
        <source>Now the model predicts %1; the target is %2.</source>
        <translation>지금 모델의 예측은 %1, 목표는 %2.</translation>
    </message>
    <message>
        <source>Now the error is known: %1.</source>
        <translation>이제 오차를 알 수 있다: %1.</translation>
    </message>
    <message>
        <source>Now $x = 0$: %1, but the step left $A$ as it was: %2.</source>
        <translation>지금 $x = 0$: %1, 그래도 이 단계에서 $A$의 값은 그대로다: %2.</translation>
    </message>
    <message>
        <source>Now %1, after a step with %2 and %3.</source>
        <translation>지금 %1. 방금 단계에서 %2, %3.</translation>
    </message>
    <message>
        <source>How a thing works is often unknown, but examples of it can be measured: $t$ at $x$. So one builds a **model** with a parameter that can be adjusted, here the slope $A$ of a line:</source>
        <translation>어떤 현상의 원리는 모를 때가 많다. 그래도 $x$에서 값 $t$를 측정할 수는 있다. 측정 하나가 평면의 점 하나다. 그래서 조절할 수 있는 매개변수를 둔 **모델**을 만든다. 여기서 매개변수는 직선의 기울기 $A$ 하나다:</translation>
    </message>
    <message>
        <source>The error of a prediction is $E = t - y$. Had the slope been $A + \Delta A$, the prediction would have been right:</source>
        <translation>예측의 오차는 $E = t - y$이다. 기울기가 $A + \Delta A$였다면 예측이 꼭 맞았을 것이다:</translation>
    </message>
    <message>
        <source>So $\Delta A = E / x$ corrects the whole error. But the examples are noisy: the line then jumps to the last example and forgets the others. The **learning rate** $L$ corrects only a share:</source>
        <translation>따라서 $\Delta A = E / x$만큼 바꾸면 오차가 모두 사라진다. 그러나 측정값에는 노이즈가 섞여 있다. 이렇게 하면 직선이 마지막 점에만 맞고 앞의 점들은 잊는다. **학습률** $L$을 쓰면 오차의 일부만 바로잡는다:</translation>
    </message>
    <message>
        <source>A small $L$ averages the noise away but needs many steps; a large one is quick but never rests.</source>
        <translation>$L$ 값이 작으면 노이즈가 평균되어 사라지지만 단계가 많이 필요하다. 크면 빠르지만 직선이 끝내 자리를 잡지 못한다.</translation>
    </message>
    <message>
        <source>At $x = 0$ the prediction is 0 whatever $A$ is, and dividing by $x$ is impossible: such an example says nothing about $A$. Near 0 the correction becomes very large.</source>
        <translation>$x = 0$에서는 $A$의 값에 상관없이 예측이 0이고, 나누는 수 $x$ 자체가 0이라 나눗셈도 할 수 없다. 이런 점은 $A$에 대해 아무것도 알려 주지 않는다. 0 가까이에서는 수정량이 매우 커진다.</translation>
    </message>
</context>
<context>
    <name>PredictorPlane</name>
    <message>
        <source>least squares</source>
        <translation>최소제곱</translation>
    </message>
</context>
<context>
    <name>PredictorQuestion</name>
    <message>
        <source>The example at %1 is next. What will happen to $A$?</source>
        <translation>다음은 %1인 점이에요. $A$의 값은 어떻게 될까요?</translation>
    </message>
    <message>
        <source>On which side of the example at %1 will the line pass after this step?</source>
        <translation>이 단계 뒤에 직선은 %1인 점의 어느 쪽을 지날까요?</translation>
    </message>
    <message>
        <source>It grows</source>
        <translation>커진다</translation>
    </message>
    <message>
        <source>It stays the same</source>
        <translation>그대로다</translation>
    </message>
    <message>
        <source>It shrinks</source>
        <translation>작아진다</translation>
    </message>
    <message>
        <source>Above the example</source>
        <translation>점 위쪽을 지난다</translation>
    </message>
    <message>
        <source>Through the example</source>
        <translation>점을 지난다</translation>
    </message>
    <message>
        <source>Below the example</source>
        <translation>점 아래쪽을 지난다</translation>
    </message>
    <message>
        <source>At $x = 0$ the prediction is 0 whatever $A$ is, so the step leaves the line as it is.</source>
        <translation>$x = 0$에서는 $A$의 값에 상관없이 예측이 0이므로, 이 단계에서 직선은 그대로다.</translation>
    </message>
    <message>
        <source>%1 has the sign of the error, so %2.</source>
        <translation>%1. 변화량의 부호는 오차의 부호와 같다. 따라서 %2.</translation>
    </message>
    <message>
        <source>The line went through the example already: %1.</source>
        <translation>직선이 이미 점을 지나고 있었다: %1.</translation>
    </message>
    <message>
        <source>With %1 the whole error is corrected.</source>
        <translation>%1일 때는 오차를 모두 바로잡는다.</translation>
    </message>
    <message>
        <source>%1: only this share of the error %2 is corrected, so the line stays on the side where it was.</source>
        <translation>%1: 오차(%2) 가운데 이 비율만 바로잡으므로, 직선은 원래 있던 쪽에 머문다.</translation>
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
        <source>%1 has %2 images but %3 has %4 labels; use files that belong together.</source>
        <translation>이미지는 %2개(%1)인데 레이블은 %4개(%3)예요. 짝이 맞는 파일을 쓰세요.</translation>
    </message>
    <message>
        <source>%1: label %3 at position %2 is not a digit from 0 to 9; choose the right label file.</source>
        <translation>%1: %2번 위치의 레이블 %3: 0–9의 숫자가 아니에요. 올바른 레이블 파일을 고르세요.</translation>
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
        <translation>%1층의 노드가 %2개예요. 1개에서 %3개까지 쓸 수 있어요.</translation>
    </message>
    <message>
        <source>The network would have %1 parameters; use fewer units, so that there are at most %2.</source>
        <translation>매개변수가 %1개나 돼요. %2개를 넘지 않게 노드를 줄이세요.</translation>
    </message>
    <message>
        <source>Layer %1 uses softmax, which only the last layer may; choose another activation.</source>
        <translation>%1층에 softmax가 있지만 마지막 층에서만 쓸 수 있어요. 다른 활성화 함수를 고르세요.</translation>
    </message>
    <message>
        <source>Layer %1 uses softmax with one unit, which always gives 1; use two or more units, or sigmoid.</source>
        <translation>%1층은 노드 하나에 softmax를 써서 출력이 늘 1이에요. 노드를 둘 이상으로 늘리거나 sigmoid를 쓰세요.</translation>
    </message>
    <message>
        <source>The loss %1 needs outputs between 0 and 1, but the last layer uses %2; choose softmax or sigmoid there.</source>
        <translation>손실 함수 %1에는 0과 1 사이의 출력이 필요해요. 마지막 층에 %2 대신 softmax나 sigmoid를 고르세요.</translation>
    </message>
    <message>
        <source>Layer %1 has dropout %2; use a rate from 0 to less than 1.</source>
        <translation>%1층의 드롭아웃 값 %2: 0 이상 1 미만이어야 해요.</translation>
    </message>
    <message>
        <source>The last layer has dropout, which would delete answers; set it to 0 there.</source>
        <translation>마지막 층에 드롭아웃을 쓰면 답이 지워져요. 그 층은 0으로 두세요.</translation>
    </message>
    <message>
        <source>Layer %1 has maxout with %2 pieces; use 2 to 16.</source>
        <translation>%1층의 maxout 조각이 %2개예요. 2개에서 16개까지 쓸 수 있어요.</translation>
    </message>
    <message>
        <source>Layer %1 has the activation parameter %2; use a number from −1000 to 1000.</source>
        <translation>%1층의 활성화 매개변수 값 %2: −1000에서 1000 사이의 수여야 해요.</translation>
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
        <translation>단계 %1에서 학습이 발산해 값이 끝없이 커졌어요. 학습률을 낮추고 마지막 정상 단계로 돌아가세요.</translation>
    </message>
    <message>
        <source>Stopped.</source>
        <translation>중지했어요.</translation>
    </message>
    <message>
        <source>The loss %1 needs targets from 0 to 1, but the data have other numbers; choose a squared error.</source>
        <translation>손실 함수 %1: 목표가 0에서 1 사이여야 하는데 데이터에 다른 수가 있어요. 제곱 오차를 고르세요.</translation>
    </message>
    <message>
        <source>This computer has no memory left for that; use a smaller network or fewer data.</source>
        <translation>이 컴퓨터에 남은 메모리가 부족해요. 신경망이나 데이터를 줄이세요.</translation>
    </message>
    <message>
        <source>Training stopped for a reason that was not foreseen (%1); your network is kept. Choose another device or reset.</source>
        <translation>예상하지 못한 이유로 학습이 멈췄어요 (%1). 신경망은 그대로 남아 있어요. 다른 장치를 고르거나 ‘처음으로’를 누르세요.</translation>
    </message>
    <message>
        <source>%1, column class: there are more than %2 different values; use t columns for numbers to be learnt.</source>
        <translation>%1, class 열: 서로 다른 값이 %2개를 넘어요. 수를 학습하려면 t 열을 쓰세요.</translation>
    </message>
    <message>
        <source>%1 has the wrong content (%2 instead of %3); %4</source>
        <translation>%1 파일의 내용이 달라요 (%3 대신 %2). %4</translation>
    </message>
    <message>
        <source>%1 is not a whole MNIST set (%2%3); choose the folder that holds the four files train-images-idx3-ubyte, train-labels-idx1-ubyte, t10k-images-idx3-ubyte and t10k-labels-idx1-ubyte (or the same as .gz).</source>
        <translation>%1: MNIST 파일이 다 있지 않아요 (%2%3). train-images-idx3-ubyte, train-labels-idx1-ubyte, t10k-images-idx3-ubyte, t10k-labels-idx1-ubyte (또는 .gz) 네 파일이 든 폴더를 고르세요.</translation>
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
    <message>
        <source>labels</source>
        <translation>정답</translation>
    </message>
    <message>
        <source>images</source>
        <translation>그림</translation>
    </message>
    <message>
        <source>are images and labels swapped?</source>
        <translation>그림 파일과 정답 파일이 서로 바뀌지 않았나요?</translation>
    </message>
    <message>
        <source>choose the original MNIST file.</source>
        <translation>원래의 MNIST 파일을 고르세요.</translation>
    </message>
    <message>
        <source>choose images of the expected size.</source>
        <translation>크기가 맞는 그림을 고르세요.</translation>
    </message>
    <message>
        <source>there is no such folder</source>
        <translation>그런 폴더 없음</translation>
    </message>
    <message>
        <source>it is not a folder</source>
        <translation>폴더가 아님</translation>
    </message>
    <message>
        <source>none of its files is there</source>
        <translation>네 파일이 모두 없음</translation>
    </message>
    <message>
        <source>not there:</source>
        <translation>없는 파일:</translation>
    </message>
</context>
<context>
    <name>RaceExplanation</name>
    <message>
        <source>The loss is a landscape over the parameters. The gradient points uphill; every update goes a step of length $\eta$ times the gradient the other way.</source>
        <translation>손실은 매개변수 위에 펼쳐진 지형이다. 기울기는 오르막을 가리키므로, 갱신마다 반대쪽으로 기울기의 $\eta$배만큼 걷는다.</translation>
    </message>
    <message>
        <source>If $\eta$ is too small, the path creeps. If it is too large, each step lands higher on the opposite slope than the one before: the path diverges.</source>
        <translation>$\eta$가 너무 작으면 경로가 기어간다. 너무 크면 걸음마다 맞은편 비탈의 더 높은 곳에 닿아 발산한다.</translation>
    </message>
    <message>
        <source>A mini-batch in four steps</source>
        <translation>미니배치의 네 단계</translation>
    </message>
    <message>
        <source>**1** Draw a batch of $m$ rows. **2** Compute the gradient of its mean loss. **3** Update the parameters. **4** Repeat; when all $n$ rows were used once, an epoch is over.</source>
        <translation>**1** 표본 $m$개를 뽑는다. **2** 그 평균 손실의 기울기를 구한다. **3** 매개변수를 갱신한다. **4** 되풀이한다. 표본 $n$개를 모두 한 번씩 쓰면 한 에포크가 끝난다.</translation>
    </message>
    <message>
        <source>A small batch is cheap but its gradient is only nearly right: the path trembles. With all rows in one batch it is calm.</source>
        <translation>작은 배치는 계산이 싸지만 기울기가 대략만 맞아서 경로가 떨린다. 모든 표본을 한 배치에 넣으면 잔잔하다.</translation>
    </message>
    <message>
        <source>With memory</source>
        <translation>기억하는 기법</translation>
    </message>
    <message>
        <source>**Momentum** keeps a velocity: steps in the same direction add up, steps to and fro cancel. It rolls along a ravine, and past the minimum too. **Nesterov** looks ahead by one step.</source>
        <translation>**모멘텀**은 속도를 기억한다. 같은 방향의 걸음은 쌓이고 오가는 걸음은 상쇄된다. 좁은 골짜기를 따라 구르고, 최솟값도 지나친다. **Nesterov**는 한 걸음 앞을 내다본다.</translation>
    </message>
    <message>
        <source>A step for each parameter</source>
        <translation>매개변수마다 다른 걸음</translation>
    </message>
    <message>
        <source>**AdaGrad** divides each step by the root of all squared gradients so far: steep directions get shorter steps, and all steps get shorter with time. **RMSProp** forgets old squares, so it does not come to rest.</source>
        <translation>**AdaGrad**는 지금까지의 기울기 제곱을 모두 더해 그 제곱근으로 걸음을 나눈다. 가파른 방향의 걸음이 짧아지고, 시간이 갈수록 모든 걸음이 짧아진다. **RMSProp**은 오래된 제곱을 잊으므로 멈추지 않는다.</translation>
    </message>
    <message>
        <source>**Adam** joins both: a running mean $m$ of the gradients over the root of a running mean $v$ of their squares, each corrected for its start at 0. **AdamW** also shrinks the weights a little.</source>
        <translation>**Adam**은 둘을 합친다. 기울기의 이동 평균 $m$을 그 제곱의 이동 평균 $v$의 제곱근으로 나누고, 둘 다 0에서 시작한 만큼 보정한다. **AdamW**는 가중치도 조금씩 줄인다.</translation>
    </message>
    <message>
        <source>The rule of %1</source>
        <translation>%1의 규칙</translation>
    </message>
    <message>
        <source>Now: update %1 of %2</source>
        <translation>지금: 갱신 %1 / %2</translation>
    </message>
    <message>
        <source>, epoch %1, batches of %2 rows, %3 updates in every epoch</source>
        <translation>, 에포크 %1, 배치 크기 %2, 에포크마다 갱신 %3번</translation>
    </message>
    <message>
        <source>%1 $E \approx \num{%2}$</source>
        <translation>%1 $E \approx \num{%2}$</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>지금</translation>
    </message>
</context>
<context>
    <name>RaceQuestion</name>
    <message>
        <source>%1 diverged at update %2</source>
        <translation>%1: 갱신 %2에서 발산</translation>
    </message>
    <message>
        <source>%1 at update %2</source>
        <translation>%1: 갱신 %2</translation>
    </message>
    <message>
        <source>%1 not at all</source>
        <translation>%1: 도착하지 못함</translation>
    </message>
    <message>
        <source>Within %1 updates nobody stays there: %2.</source>
        <translation>갱신 %1번 안에 머무르는 기법이 없다. %2.</translation>
    </message>
    <message>
        <source>Several arrive with the same update: %1.</source>
        <translation>여럿이 같은 갱신에 도착한다. %1.</translation>
    </message>
    <message>
        <source>They arrive: %1.</source>
        <translation>도착: %1.</translation>
    </message>
    <message>
        <source>None</source>
        <translation>없음</translation>
    </message>
    <message>
        <source>Which optimiser arrives first? Arrived is who comes within $\num{%1}$ of a minimum and stays there until update %2.</source>
        <translation>어느 최적화 기법이 먼저 도착할까요? 최솟값에서 $\num{%1}$ 이내로 들어와 갱신 %2까지 머무르면 도착입니다.</translation>
    </message>
</context>
<context>
    <name>RaceTasks</name>
    <message>
        <source>momentum arrives at update %1</source>
        <translation>모멘텀 도착: 갱신 %1</translation>
    </message>
    <message>
        <source>momentum does not arrive yet</source>
        <translation>모멘텀이 아직 도착하지 못함</translation>
    </message>
    <message>
        <source>η = %1</source>
        <translation>η = %1</translation>
    </message>
    <message>
        <source>it has climbed</source>
        <translation>거슬러 오름 확인</translation>
    </message>
    <message>
        <source>Across the ravine the curvature is 2. Each step multiplies the distance by $\num{1} - \num{2}\,\eta$: when is that larger than 1 in size?</source>
        <translation>좁은 골짜기를 가로지르는 방향의 곡률은 2입니다. 걸음마다 거리에 $\num{1} - \num{2}\,\eta$가 곱해집니다. 그 크기가 1을 넘는 때는 언제일까요?</translation>
    </message>
    <message>
        <source>On the ravine, from its usual start, let momentum arrive within %1 updates and before SGD, both with the same $\eta$.</source>
        <translation>좁은 골짜기의 기본 출발점에서 모멘텀이 갱신 %1번 안에, 같은 $\eta$를 쓰는 SGD보다 먼저 도착하게 하세요.</translation>
    </message>
    <message>
        <source>With $\beta = \num{0.9}$ it swings past the minimum for too long. Try a smaller $\beta$ (in the settings), and a larger $\eta$.</source>
        <translation>$\beta = \num{0.9}$이면 최솟값을 지나쳐 너무 오래 흔들립니다. 설정에서 더 작은 $\beta$를, 그리고 더 큰 $\eta$를 써 보세요.</translation>
    </message>
    <message>
        <source>On the linear regression, choose the batch size so that every epoch has exactly %1 updates.</source>
        <translation>선형 회귀에서 에포크마다 갱신이 정확히 %1번이 되도록 배치 크기를 고르세요.</translation>
    </message>
    <message>
        <source>now %1 updates in an epoch</source>
        <translation>지금은 에포크마다 갱신 %1번</translation>
    </message>
    <message>
        <source>$n$ rows in batches of $m$ give $n / m$ updates; a remainder is one more, with fewer rows.</source>
        <translation>표본 $n$개를 $m$개씩 나누면 갱신은 $n / m$번입니다. 나머지가 있으면 더 적은 표본으로 한 번 더 갱신합니다.</translation>
    </message>
    <message>
        <source>To the regression</source>
        <translation>선형 회귀로</translation>
    </message>
    <message>
        <source>To the ravine</source>
        <translation>좁은 골짜기로</translation>
    </message>
    <message>
        <source>On the ravine, find the largest $\eta$ with which SGD still goes down (to within %1). First let it climb once.</source>
        <translation>좁은 골짜기에서 SGD의 손실이 여전히 줄어드는 가장 큰 $\eta$를 찾으세요(오차 %1 이내). 먼저 한 번은 거슬러 오르게 해 보세요.</translation>
    </message>
</context>
<context>
    <name>RaceTexts</name>
    <message>
        <source>**%1 diverged at update %2:** its steps overshoot. Choose a smaller $\eta$, here below about $\num{%3}$.</source>
        <translation>**%1: 갱신 %2에서 발산.** 걸음이 골짜기를 넘어간다. $\eta$를 여기서는 약 $\num{%3}$ 아래로 줄이세요.</translation>
    </message>
    <message>
        <source>**%1 diverged at update %2:** its steps overshoot more and more. Choose a smaller $\eta$.</source>
        <translation>**%1: 갱신 %2에서 발산.** 걸음이 점점 더 멀리 넘어간다. $\eta$를 줄이세요.</translation>
    </message>
    <message>
        <source>Nobody is racing. Switch on an optimiser beside the loss.</source>
        <translation>달리는 최적화 기법이 없다. 손실 옆에서 하나를 켜세요.</translation>
    </message>
    <message>
        <source>Predict first: the paths stay hidden until you answer.</source>
        <translation>먼저 예측하세요. 답하기 전에는 경로가 보이지 않습니다.</translation>
    </message>
    <message>
        <source>Drag the start or move $\eta$: every path follows at once. Play walks along them.</source>
        <translation>출발점이나 $\eta$를 움직이면 모든 경로가 곧바로 따라온다. 재생하면 한 걸음씩 나아간다.</translation>
    </message>
    <message>
        <source>All $x$ are equal: a whole line of parameters is equally good.</source>
        <translation>$x$가 모두 같아서 직선 위의 모든 매개변수가 똑같이 좋다.</translation>
    </message>
    <message>
        <source>After update %1, %2 is nearest to a minimum: distance $\num{%3}$.</source>
        <translation>갱신 %1 뒤 최솟값에 가장 가까운 기법: %2, 거리 $\num{%3}$.</translation>
    </message>
    <message>
        <source>diverged at %1</source>
        <translation>갱신 %1에서 발산</translation>
    </message>
    <message>
        <source>%1: diverged at update %2</source>
        <translation>%1: 갱신 %2에서 발산</translation>
    </message>
    <message>
        <source>all %1 rows, per update, log scale</source>
        <translation>표본 %1개 전체, 갱신마다, 로그 눈금</translation>
    </message>
    <message>
        <source>per update, log scale</source>
        <translation>갱신마다, 로그 눈금</translation>
    </message>
    <message>
        <source>height above the lowest (%1), log scale</source>
        <translation>최저값(%1)에서 잰 높이, 로그 눈금</translation>
    </message>
</context>
<context>
    <name>SliceTexts</name>
    <message>
        <source>The loss of a network has one axis for each of its parameters. A picture has two. So it shows a plane through the parameters: a slice.</source>
        <translation>신경망의 손실에는 매개변수마다 축이 하나씩 있다. 그림에는 축이 둘뿐이다. 그래서 매개변수 공간을 지나는 평면 하나, 곧 단면을 그린다.</translation>
    </message>
    <message>
        <source>The network at hand has **%1** parameters.</source>
        <translation>지금 보는 신경망의 매개변수는 **%1**개다.</translation>
    </message>
    <message>
        <source>$\theta_0$ is a place, $d_1$ and $d_2$ are two directions; each holds one number for every parameter. Each point of the picture is a whole network, and its height is that network’s loss over all training rows.</source>
        <translation>$\theta_0$은 한 자리이고 $d_1$, $d_2$는 두 방향이다. 셋 모두 매개변수마다 수를 하나씩 가진다. 그림의 점 하나하나가 신경망 하나이고, 그 높이는 훈련 표본 전체에 대한 그 신경망의 손실이다.</translation>
    </message>
    <message>
        <source>Three kinds of directions</source>
        <translation>세 가지 방향</translation>
    </message>
    <message>
        <source>**Two weights:** both axes are weights of the network; all others keep their present values. While training moves them, the slice itself changes.</source>
        <translation>**두 가중치:** 두 축이 신경망의 가중치이고 나머지는 모두 지금 값 그대로다. 학습이 나머지를 움직이면 단면도 바뀐다.</translation>
    </message>
    <message>
        <source>**Random:** two random directions. Those of each unit are scaled to the length of its weights, so that pictures of different networks can be compared (Li, Xu, Taylor, Studer, Goldstein: Visualizing the loss landscape of neural nets, 2018).</source>
        <translation>**무작위:** 무작위로 뽑은 두 방향이다. 노드마다 그 노드의 가중치 길이에 맞추므로 서로 다른 신경망의 그림을 견줄 수 있다 (Li, Xu, Taylor, Studer, Goldstein: Visualizing the loss landscape of neural nets, 2018).</translation>
    </message>
    <message>
        <source>**Of the path:** the two directions in which the path of training spreads most, its first two principal components.</source>
        <translation>**경로의 방향:** 학습 경로가 가장 넓게 퍼지는 두 방향, 곧 경로의 첫째와 둘째 주성분이다.</translation>
    </message>
    <message>
        <source>What a slice does not show</source>
        <translation>단면이 보여 주지 않는 것</translation>
    </message>
    <message>
        <source>The path lies outside of most planes; what is drawn is the nearest place in the plane. How far away the network really is stands beside the picture, and so do both losses where they differ.</source>
        <translation>경로는 대개 평면 밖에 있다. 그림에는 평면에서 가장 가까운 자리를 그린다. 신경망이 실제로 얼마나 떨어져 있는지는 그림 옆에 적고, 두 손실이 다르면 둘 다 적는다.</translation>
    </message>
    <message>
        <source>A slice looks smoother and simpler than the loss is. A minimum of the slice is a minimum along two directions only: along others the loss may still fall. With many parameters such places are mostly saddle points.</source>
        <translation>단면은 실제 손실보다 매끄럽고 단순해 보인다. 단면의 최솟값은 두 방향에서만 최솟값이다. 다른 방향으로는 손실이 더 줄어들 수 있다. 매개변수가 많으면 그런 곳은 대부분 안장점이다.</translation>
    </message>
    <message>
        <source>The lab has no network yet.</source>
        <translation>실험실에 아직 신경망이 없습니다.</translation>
    </message>
    <message>
        <source>This network is too large for slices: at most %1 parameters, and at most %2 for parameters times rows.</source>
        <translation>이 신경망은 단면을 그리기에 너무 큽니다. 매개변수는 최대 %1개, 매개변수 수와 표본 수의 곱은 최대 %2입니다.</translation>
    </message>
    <message>
        <source>No path yet: let the network train for a moment.</source>
        <translation>아직 경로가 없습니다. 신경망을 잠시 학습시켜 보세요.</translation>
    </message>
    <message>
        <source>No two directions: the network has too few parameters that are not 0.</source>
        <translation>두 방향을 정할 수 없습니다. 0이 아닌 매개변수가 너무 적습니다.</translation>
    </message>
    <message>
        <source>Training diverged: a number is no longer finite.</source>
        <translation>학습이 발산했습니다. 유한하지 않은 수가 나왔습니다.</translation>
    </message>
    <message>
        <source>No device could compute this slice.</source>
        <translation>이 단면을 계산할 수 있는 장치가 없습니다.</translation>
    </message>
    <message>
        <source>These are all the parameters there are: the picture shows the whole loss.</source>
        <translation>매개변수가 이 둘뿐이므로 그림이 손실 전체를 보여 준다.</translation>
    </message>
    <message>
        <source>The other parameters (%1) keep their present values; while training moves them, the slice changes.</source>
        <translation>나머지 매개변수(%1개)는 지금 값 그대로다. 학습이 나머지를 움직이면 단면도 바뀐다.</translation>
    </message>
    <message>
        <source>$\alpha = \beta = 0$ is the network when the plane was laid through it.</source>
        <translation>$\alpha = \beta = 0$ 자리가 평면을 잡을 때의 신경망이다.</translation>
    </message>
    <message>
        <source>Principal components of the path, each of length 1. This plane shows **%1** of the path’s spread.</source>
        <translation>길이가 1인 경로의 두 주성분이다. 이 평면은 경로가 퍼진 정도의 **%1** 만큼을 보여 준다.</translation>
    </message>
    <message>
        <source>The path is %1 away from this plane here.</source>
        <translation>여기서 경로와 이 평면 사이의 거리: %1</translation>
    </message>
    <message>
        <source>The path is %1 away from this plane here: the slice has the loss %2 there, the network %3.</source>
        <translation>여기서 경로와 이 평면 사이의 거리: %1. 단면의 손실은 %2, 신경망의 손실은 %3.</translation>
    </message>
    <message>
        <source>%1 × %2 losses in %3 ms</source>
        <translation>손실 %1 × %2개, %3 ms</translation>
    </message>
</context>
<context>
    <name>SlopeQuestion</name>
    <message>
        <source>Is $f$ saturated at %1, so that $|f′(x)| &lt; 0.05$?</source>
        <translation>%1에서 함수는 포화되었을까요? 곧 $|f′(x)| &lt; 0.05$일까요?</translation>
    </message>
    <message>
        <source>The cursor moves right to %1. What happens to $f′(x)$?</source>
        <translation>커서를 오른쪽 %1까지 옮겨요. $f′(x)$ 값은 어떻게 될까요?</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>예</translation>
    </message>
    <message>
        <source>No</source>
        <translation>아니요</translation>
    </message>
    <message>
        <source>larger</source>
        <translation>커진다</translation>
    </message>
    <message>
        <source>smaller</source>
        <translation>작아진다</translation>
    </message>
    <message>
        <source>the same</source>
        <translation>그대로</translation>
    </message>
    <message>
        <source>Here $f′(x)$ is %1.</source>
        <translation>이곳에서 $f′(x)$의 값은 %1.</translation>
    </message>
    <message>
        <source>$f′(x)$ stays at %1.</source>
        <translation>$f′(x)$ 값은 그대로 %1.</translation>
    </message>
    <message>
        <source>$f′(x)$ goes from %1 to %2.</source>
        <translation>$f′(x)$의 변화: %1 → %2.</translation>
    </message>
</context>
<context>
    <name>Sweep</name>
    <message>
        <source>There is no hidden layer. Add one in the lab.</source>
        <translation>은닉층이 없습니다. 실험실에서 추가하세요.</translation>
    </message>
    <message>
        <source>Choose Momentum or Nesterov as optimiser in the lab.</source>
        <translation>실험실에서 최적화 기법을 모멘텀이나 Nesterov로 고르세요.</translation>
    </message>
    <message>
        <source>Only the built-in data have noise to choose.</source>
        <translation>노이즈는 기본 데이터에서만 고를 수 있습니다.</translation>
    </message>
    <message>
        <source>The number of these points cannot be chosen.</source>
        <translation>이 데이터는 점의 수를 고를 수 없습니다.</translation>
    </message>
    <message>
        <source>nothing else</source>
        <translation>없음</translation>
    </message>
    <message>
        <source>Learning rate η</source>
        <translation>학습률 η</translation>
    </message>
    <message>
        <source>Hidden nodes</source>
        <translation>은닉 노드</translation>
    </message>
    <message>
        <source>Hidden layers</source>
        <translation>은닉층</translation>
    </message>
    <message>
        <source>Activation</source>
        <translation>활성화 함수</translation>
    </message>
    <message>
        <source>Initial weights</source>
        <translation>초기 가중치</translation>
    </message>
    <message>
        <source>Optimiser</source>
        <translation>최적화 기법</translation>
    </message>
    <message>
        <source>Momentum</source>
        <translation>모멘텀</translation>
    </message>
    <message>
        <source>Batch size</source>
        <translation>배치 크기</translation>
    </message>
    <message>
        <source>Dropout</source>
        <translation>드롭아웃</translation>
    </message>
    <message>
        <source>Noise</source>
        <translation>노이즈</translation>
    </message>
    <message>
        <source>Number of points</source>
        <translation>점의 수</translation>
    </message>
    <message>
        <source>“%1” is not a number.</source>
        <translation>“%1”: 숫자가 아닙니다.</translation>
    </message>
    <message>
        <source>%1 lies outside of %2 to %3.</source>
        <translation>%1: %2에서 %3 사이여야 합니다.</translation>
    </message>
    <message>
        <source>%1 is not a whole number.</source>
        <translation>%1: 정수가 아닙니다.</translation>
    </message>
    <message>
        <source>Write at least one value.</source>
        <translation>값을 하나 이상 쓰세요.</translation>
    </message>
    <message>
        <source>At most %1 values; these are %2.</source>
        <translation>값은 최대 %1개입니다. 지금은 %2개입니다.</translation>
    </message>
</context>
<context>
    <name>TraceNetwork</name>
    <message>
        <source>The network has %1 layers after the input; up to %2 can be shown step by step.</source>
        <translation>입력층 다음에 층이 %1개 있어요. %2개까지만 한 단계씩 볼 수 있어요.</translation>
    </message>
    <message>
        <source>The network has %1 inputs; up to %2 can be shown step by step.</source>
        <translation>입력이 %1개 있어요. %2개까지만 한 단계씩 볼 수 있어요.</translation>
    </message>
    <message>
        <source>Layer %1 has %2 units; up to %3 can be shown step by step.</source>
        <translation>%1층에 노드가 %2개 있어요. 한 층에 %3개까지만 한 단계씩 볼 수 있어요.</translation>
    </message>
    <message>
        <source>The maxout units of layer %1 have %2 pieces; up to %3 can be shown step by step.</source>
        <translation>%1층의 maxout 노드는 조각이 %2개예요. %3개까지만 한 단계씩 볼 수 있어요.</translation>
    </message>
    <message>
        <source>Input layer</source>
        <translation>입력층</translation>
    </message>
    <message>
        <source>Output layer</source>
        <translation>출력층</translation>
    </message>
    <message>
        <source>Hidden layer</source>
        <translation>은닉층</translation>
    </message>
    <message>
        <source>Hidden layer %1</source>
        <translation>은닉층 %1</translation>
    </message>
    <message>
        <source>The lab has no network yet: open it once.</source>
        <translation>실험실에 아직 신경망이 없어요. 실험실을 한 번 열어 보세요.</translation>
    </message>
</context>
<context>
    <name>TracePreset</name>
    <message>
        <source>One neuron (2-1)</source>
        <translation>뉴런 하나 (2-1)</translation>
    </message>
    <message>
        <source>Worked example (2-2-1)</source>
        <translation>풀이 예제 (2-2-1)</translation>
    </message>
    <message>
        <source>XOR (2-2-1)</source>
        <translation>XOR (2-2-1)</translation>
    </message>
    <message>
        <source>Three classes (2-3-3)</source>
        <translation>세 클래스 (2-3-3)</translation>
    </message>
    <message>
        <source>Four layers (2-3-3-3-1)</source>
        <translation>네 층 (2-3-3-3-1)</translation>
    </message>
    <message>
        <source>Simple numbers, identity (3-3-2)</source>
        <translation>간단한 수, 항등 (3-3-2)</translation>
    </message>
    <message>
        <source>Simple numbers, ReLU (3-3-2)</source>
        <translation>간단한 수, ReLU (3-3-2)</translation>
    </message>
</context>
<context>
    <name>TraceScene</name>
    <message>
        <source>saturated</source>
        <translation>포화</translation>
    </message>
    <message>
        <source>input layer</source>
        <translation>입력층</translation>
    </message>
    <message>
        <source>output layer</source>
        <translation>출력층</translation>
    </message>
    <message>
        <source>hidden layer</source>
        <translation>은닉층</translation>
    </message>
    <message>
        <source>hidden layer %1</source>
        <translation>은닉층 %1</translation>
    </message>
    <message>
        <source>target %1</source>
        <translation>목표 %1</translation>
    </message>
    <message>
        <source>target $t_{%1} = \num{1}$
others $\num{0}$</source>
        <translation>목표 $t_{%1} = \num{1}$
나머지 $\num{0}$</translation>
    </message>
    <message>
        <source>slope 0 for this example</source>
        <translation>이 표본에서는 기울기 0</translation>
    </message>
    <message>
        <source>dead: slope always 0</source>
        <translation>죽은 노드: 기울기가 항상 0</translation>
    </message>
</context>
<context>
    <name>TwoLanguages</name>
    <message>
        <source>en</source>
        <comment>the language of this translation: ko or en</comment>
        <translation>ko</translation>
    </message>
</context>
<context>
    <name>WeightCurvePanel</name>
    <message>
        <source>The curve is flat: what comes in over %1 is 0, so whatever it is, $E$ stays at %2.</source>
        <translation>곡선이 평평하다. %1에 곱해지는 값이 0이라서, 가중치가 얼마이든 손실은 %2 그대로다.</translation>
    </message>
    <message>
        <source>The curve is flat: nothing passes on behind %1, so whatever it is, $E$ stays at %2.</source>
        <translation>곡선이 평평하다. %1 뒤로 아무것도 전해지지 않아서, 값이 얼마이든 손실은 %2 그대로다.</translation>
    </message>
    <message>
        <source>With %1 at %2, $E$ is as large as now. Esc goes back.</source>
        <translation>%1 값이 %2이면 손실은 지금과 같다. Esc 키로 되돌린다.</translation>
    </message>
    <message>
        <source>With %1 at %2, $E$ is smaller by %3. Esc goes back.</source>
        <translation>%1 값이 %2이면 손실 %3 감소. Esc 키로 되돌린다.</translation>
    </message>
    <message>
        <source>With %1 at %2, $E$ is larger by %3. Esc goes back.</source>
        <translation>%1 값이 %2이면 손실 %3 증가. Esc 키로 되돌린다.</translation>
    </message>
    <message>
        <source>A corner: the slope is %1 on the left and %2 on the right. The rule takes %3.</source>
        <translation>꺾인 점이다. 왼쪽 기울기 %1, 오른쪽 기울기 %2. 역전파가 쓰는 값: %3.</translation>
    </message>
    <message>
        <source>By the rule the slope is %1, but the curve has %2 here: the line is no tangent.</source>
        <translation>역전파의 기울기는 %1, 곡선의 기울기는 %2: 이 직선은 접선이 아니다.</translation>
    </message>
    <message>
        <source>Raise %1 by %2 and $E$ stays the same: the curve is flat, and jumps where a unit switches.</source>
        <translation>%1 값을 %2만큼 키워도 손실은 그대로다. 곡선이 평평하다가 노드가 켜지거나 꺼지는 곳에서 끊어진다.</translation>
    </message>
    <message>
        <source>Raise %1 by %2 and $E$ stays the same: here the curve is flat.</source>
        <translation>%1 값을 %2만큼 키워도 손실은 그대로다. 여기서는 곡선이 평평하다.</translation>
    </message>
    <message>
        <source>Raise %1 by %2 and $E$ falls by about %3.</source>
        <translation>%1 값을 %2만큼 키우면 손실은 약 %3 줄어든다.</translation>
    </message>
    <message>
        <source>Raise %1 by %2 and $E$ rises by about %3.</source>
        <translation>%1 값을 %2만큼 키우면 손실은 약 %3 커진다.</translation>
    </message>
    <message>
        <source>The update leaves it as it is.</source>
        <translation>갱신해도 그대로다.</translation>
    </message>
    <message>
        <source>The update goes to %1; by itself, this does not change $E$.</source>
        <translation>갱신 후 값: %1. 이것만으로는 손실이 변하지 않는다.</translation>
    </message>
    <message>
        <source>The update goes to %1, too far: by itself, this raises $E$ by %2.</source>
        <translation>갱신 후 값: %1. 너무 멀리 가서, 이것만으로 손실이 %2 커진다.</translation>
    </message>
    <message>
        <source>The update goes to %1; by itself, this lowers $E$ by %2.</source>
        <translation>갱신 후 값: %1. 이것만으로 손실이 %2 줄어든다.</translation>
    </message>
    <message>
        <source>Drag the point to try other values of %1. The slope is shown after your answer.</source>
        <translation>점을 끌어 %1 값을 바꿔 보세요. 기울기는 답한 다음에 보여요.</translation>
    </message>
    <message>
        <source>slope</source>
        <translation>기울기</translation>
    </message>
</context>
<context>
    <name>WhyExplanation</name>
    <message>
        <source>Softmax turns ten logits $z_0 \dots z_9$ into probabilities. The class with the largest logit wins, so the question is: which pixels make it large?</source>
        <translation>소프트맥스는 로짓 열 개 $z_0 \dots z_9$ 에서 확률을 만든다. 로짓이 가장 큰 숫자가 답이 되므로, 물음은 하나다. 어떤 화소가 로짓을 크게 만드는가?</translation>
    </message>
    <message>
        <source>The gradient $\partial z_k / \partial x_i$ says how fast the logit grows with the ink of pixel $i$. Times the ink $x_i$ it is what the pixel adds: **gradient × input**. Backpropagation gives all 784 slopes in one pass.</source>
        <translation>기울기 $\partial z_k / \partial x_i$ 는 화소 $i$ 의 잉크가 늘 때 로짓이 얼마나 빨리 커지는지 말해 준다. 여기에 잉크 $x_i$ 를 곱하면 그 화소가 더하는 값이다: **기울기 × 입력**. 역전파 한 번이면 기울기 784개를 모두 얻는다.</translation>
    </message>
    <message>
        <source>With ReLU the network is made of straight pieces, so pixels and biases together are exactly the logit. With sigmoid or tanh the pieces are bent and a rest remains; it is written too.</source>
        <translation>ReLU 신경망은 곧은 조각으로 이루어져 있어서, 화소와 편향을 모두 더하면 정확히 로짓이 된다. 시그모이드나 tanh 신경망은 굽어 있어 나머지가 남으며, 그것도 함께 적는다.</translation>
    </message>
    <message>
        <source>A white pixel has $x_i = 0$ and adds nothing, although its gap may matter. The third map shows that: it is the gradient alone, so it also says where ink is **missing**.</source>
        <translation>흰 화소는 $x_i = 0$ 이라서 아무것도 더하지 않지만, 비어 있다는 것이 중요할 수 있다. 세 번째 지도는 기울기만 나타내므로 잉크가 **빠진** 곳도 알려 준다.</translation>
    </message>
    <message>
        <source>Towards the edge its colours are hardly more than noise: a pixel that is white in all examples gives its weights no gradient, so they still stand where they began.</source>
        <translation>가장자리의 색은 거의 잡음이다. 모든 표본에서 흰 화소는 자기 가중치에 기울기를 주지 않으므로, 그 가중치는 처음 값에 머물러 있다.</translation>
    </message>
    <message>
        <source>The maps say how this network calculates, not how people read. A few well chosen pixels can turn its answer although you still see the same digit.</source>
        <translation>이 지도는 사람이 읽는 방법이 아니라 이 신경망이 계산하는 방법을 보여 준다. 잘 고른 화소 몇 개만으로도 답이 바뀔 수 있지만, 우리 눈에는 여전히 같은 숫자로 보인다.</translation>
    </message>
    <message>
        <source>Now the pixels add $\num{%1}$ for %2 and the biases $\num{%3}$.</source>
        <translation>지금 숫자 %2의 로짓에 화소가 더하는 값은 $\num{%1}$, 편향이 더하는 값은 $\num{%3}$ 이다.</translation>
    </message>
</context>
<context>
    <name>WhyFormulas</name>
    <message>
        <source>pixels</source>
        <translation>화소</translation>
    </message>
    <message>
        <source>biases</source>
        <translation>편향</translation>
    </message>
    <message>
        <source>rest</source>
        <translation>나머지</translation>
    </message>
    <message>
        <source>**%1:** $x%2$, $\partial z_%3/\partial x%4$, adds $x \, \partial z_%3/\partial x %5 %6$</source>
        <extracomment>a pixel and what it adds to a logit; the formulas are put in</extracomment>
        <translation>**%1:** $x%2$, $\partial z_%3/\partial x%4$, 더하는 값 $x \, \partial z_%3/\partial x %5 %6$</translation>
    </message>
    <message>
        <source>**%1:** $x%2$, $\partial(z_%3 - z_%4)/\partial x%5$</source>
        <translation>**%1:** $x%2$, $\partial(z_%3 - z_%4)/\partial x%5$</translation>
    </message>
</context>
<context>
    <name>WorksheetAccess</name>
    <message>
        <source>Data set</source>
        <translation>데이터</translation>
    </message>
    <message>
        <source>Points, noise, share and inputs</source>
        <translation>점 수, 노이즈, 훈련 비율, 입력</translation>
    </message>
    <message>
        <source>Number of hidden layers</source>
        <translation>은닉층 수</translation>
    </message>
    <message>
        <source>Units of each layer</source>
        <translation>층마다 노드 수</translation>
    </message>
    <message>
        <source>Activation functions</source>
        <translation>활성화 함수</translation>
    </message>
    <message>
        <source>Optimiser</source>
        <translation>최적화 기법</translation>
    </message>
    <message>
        <source>Learning rate and schedule</source>
        <translation>학습률과 학습률 계획</translation>
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
        <source>Initialisation and start seed</source>
        <translation>초기화와 시작 번호</translation>
    </message>
    <message>
        <source>L1, L2 and dropout</source>
        <translation>L1, L2, 드롭아웃</translation>
    </message>
    <message>
        <source>Locked by the worksheet: %1</source>
        <translation>활동지에서 잠근 항목: %1</translation>
    </message>
</context>
<context>
    <name>WorksheetGoals</name>
    <message>
        <source>Test accuracy ≥ %1</source>
        <translation>시험 정확도 ≥ %1</translation>
    </message>
    <message>
        <source>Training accuracy ≥ %1</source>
        <translation>훈련 정확도 ≥ %1</translation>
    </message>
    <message>
        <source>Test loss &lt; %1</source>
        <translation>시험 손실 &lt; %1</translation>
    </message>
    <message>
        <source>Training loss &lt; %1</source>
        <translation>훈련 손실 &lt; %1</translation>
    </message>
    <message>
        <source>Hidden units ≤ %1</source>
        <translation>은닉 노드 ≤ %1</translation>
    </message>
    <message>
        <source>Hidden layers ≤ %1</source>
        <translation>은닉층 ≤ %1</translation>
    </message>
</context>
<context>
    <name>chalknet::ui::AccuracyTab</name>
    <message>
        <source>Loss or accuracy</source>
        <translation>손실인가 정확도인가</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>신경망</translation>
    </message>
    <message>
        <source>data set</source>
        <translation>데이터 바꾸기</translation>
    </message>
    <message>
        <source>new start</source>
        <translation>새 시작</translation>
    </message>
    <message>
        <source>training</source>
        <translation>학습</translation>
    </message>
    <message>
        <source>choice of the weight</source>
        <translation>가중치 고르기</translation>
    </message>
    <message>
        <source>weight</source>
        <translation>가중치</translation>
    </message>
    <message>
        <source>extent of the plots</source>
        <translation>그래프 범위</translation>
    </message>
    <message>
        <source>mark</source>
        <translation>표시</translation>
    </message>
    <message>
        <source>%1 of %2 right</source>
        <translation>%2개 중 %1개 맞음</translation>
    </message>
    <message>
        <source>One weight moves: the loss follows, the accuracy jumps</source>
        <translation>가중치 하나를 움직이면 손실은 따라오고 정확도는 뛴다</translation>
    </message>
    <message>
        <source>Why a loss and not the accuracy</source>
        <translation>왜 정확도가 아니라 손실인가</translation>
    </message>
    <message>
        <source>%1, %2 rows, seed %3, epoch %4</source>
        <translation>%1, 표본 %2개, 시작 번호 %3, 에포크 %4</translation>
    </message>
    <message>
        <source>first network</source>
        <translation>처음 신경망</translation>
    </message>
    <message>
        <source>Its answers</source>
        <translation>신경망의 답</translation>
    </message>
    <message>
        <source>Loss and accuracy over one weight</source>
        <translation>가중치 하나에 따른 손실과 정확도</translation>
    </message>
    <message>
        <source>Data</source>
        <translation>데이터</translation>
    </message>
    <message>
        <source>Data set: 40 points of two classes</source>
        <translation>데이터: 두 클래스의 점 40개</translation>
    </message>
    <message>
        <source>New start: other first weights</source>
        <translation>새 시작: 다른 초기 가중치</translation>
    </message>
    <message>
        <source>Train %1 epochs</source>
        <translation>%1 에포크 학습</translation>
    </message>
    <message>
        <source>All weights learn for 20 epochs, then are rounded to two decimals</source>
        <translation>모든 가중치를 20 에포크 학습한 뒤 소수 둘째 자리로 반올림한다</translation>
    </message>
    <message>
        <source>Diagram: choose the weight that moves</source>
        <translation>신경망 그림: 움직일 가중치 고르기</translation>
    </message>
    <message>
        <source>Wrong ones are ringed</source>
        <translation>틀린 점에는 고리가 있다</translation>
    </message>
    <message>
        <source>Output plane</source>
        <translation>출력 평면</translation>
    </message>
    <message>
        <source>Whole</source>
        <translation>전체</translation>
    </message>
    <message>
        <source>Close-up</source>
        <translation>가까이</translation>
    </message>
    <message>
        <source>Part of the curves</source>
        <translation>곡선의 범위</translation>
    </message>
    <message>
        <source>Nudge the weight down</source>
        <translation>가중치를 조금 줄이기</translation>
    </message>
    <message>
        <source>Nudge the weight up</source>
        <translation>가중치를 조금 키우기</translation>
    </message>
    <message>
        <source>Compare from here</source>
        <translation>여기부터 비교</translation>
    </message>
    <message>
        <source>Sets the mark (ring) to the present value</source>
        <translation>지금 값에 표시(고리)를 놓는다</translation>
    </message>
    <message>
        <source>Loss over the weight</source>
        <translation>가중치에 따른 손실</translation>
    </message>
    <message>
        <source>Accuracy over the weight</source>
        <translation>가중치에 따른 정확도</translation>
    </message>
</context>
<context>
    <name>chalknet::ui::ActivationController</name>
    <message>
        <source>function</source>
        <translation>함수</translation>
    </message>
    <message>
        <source>overlay</source>
        <translation>겹쳐 보기</translation>
    </message>
    <message>
        <source>cursor</source>
        <translation>커서</translation>
    </message>
    <message>
        <source>parameter</source>
        <translation>매개변수</translation>
    </message>
    <message>
        <source>pieces</source>
        <translation>조각</translation>
    </message>
    <message>
        <source>number of pieces</source>
        <translation>조각 수</translation>
    </message>
    <message>
        <source>what is shown</source>
        <translation>표시 항목</translation>
    </message>
</context>
<context>
    <name>chalknet::ui::ActivationPage</name>
    <message>
        <source>Drag the cursor to read value and slope</source>
        <translation>커서를 끌어 값과 기울기를 읽으세요</translation>
    </message>
    <message>
        <source>Why non-linear</source>
        <translation>왜 비선형인가</translation>
    </message>
    <message>
        <source>Why gradients vanish</source>
        <translation>왜 기울기가 소실되는가</translation>
    </message>
    <message>
        <source>Activation functions</source>
        <translation>활성화 함수</translation>
    </message>
    <message>
        <source>Same scale on both axes</source>
        <translation>두 축의 눈금 같게</translation>
    </message>
    <message>
        <source>Parts of the lesson</source>
        <translation>수업 화면</translation>
    </message>
    <message>
        <source>Functions</source>
        <translation>함수</translation>
    </message>
</context>
<context>
    <name>chalknet::ui::AlgorithmFlow</name>
    <message>
        <source>Data</source>
        <translation>데이터</translation>
    </message>
    <message>
        <source>Layers</source>
        <translation>층</translation>
    </message>
    <message>
        <source>Loss</source>
        <translation>손실</translation>
    </message>
    <message>
        <source>Gradient</source>
        <translation>기울기</translation>
    </message>
    <message>
        <source>Update</source>
        <translation>갱신</translation>
    </message>
    <message>
        <source>Again</source>
        <translation>반복</translation>
    </message>
    <message>
        <source>inputs and targets</source>
        <translation>입력과 목표</translation>
    </message>
    <message>
        <source>the forward pass</source>
        <translation>순전파</translation>
    </message>
    <message>
        <source>how wrong the output is</source>
        <translation>틀린 정도</translation>
    </message>
    <message>
        <source>backpropagation</source>
        <translation>역전파</translation>
    </message>
    <message>
        <source>gradient descent</source>
        <translation>경사 하강법</translation>
    </message>
    <message>
        <source>next data, until the loss no longer falls</source>
        <translation>손실이 더 줄지 않을 때까지</translation>
    </message>
    <message>
        <source>Lesson %1 · you are here</source>
        <translation>%1과 · 지금</translation>
    </message>
    <message>
        <source>Lesson %1</source>
        <translation>%1과</translation>
    </message>
    <message>
        <source>%1: this lesson</source>
        <translation>%1: 이 과</translation>
    </message>
    <message>
        <source>%1: opens lesson %2</source>
        <translation>%1: %2과로 가기</translation>
    </message>
    <message>
        <source>%1: lesson %2 is not part of this version yet</source>
        <translation>%1: %2과는 아직 이 버전에 없다</translation>
    </message>
    <message>
        <source>The whole algorithm</source>
        <translation>알고리즘 전체</translation>
    </message>
    <message>
        <source>Present box: %1.</source>
        <translation>지금 칸: %1.</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
</context>
<context>
    <name>chalknet::ui::AnswerButton</name>
    <message>
        <source>%1: your answer, right</source>
        <translation>%1: 내 답, 맞음</translation>
    </message>
    <message>
        <source>%1: your answer, wrong</source>
        <translation>%1: 내 답, 틀림</translation>
    </message>
    <message>
        <source>%1: this was right</source>
        <translation>%1: 정답</translation>
    </message>
    <message>
        <source>Key %1</source>
        <translation>%1 키</translation>
    </message>
</context>
<context>
    <name>chalknet::ui::AnswerView</name>
    <message>
        <source>no picture</source>
        <translation>글씨 없음</translation>
    </message>
    <message>
        <source>actual %1, answer %2</source>
        <translation>실제 %1, 답 %2</translation>
    </message>
    <message>
        <source>Actual</source>
        <translation>실제</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>답</translation>
    </message>
</context>
<context>
    <name>chalknet::ui::AugmentationPanel</name>
    <message>
        <source>Rotation</source>
        <translation>회전</translation>
    </message>
    <message>
        <source>Slant</source>
        <translation>기울임</translation>
    </message>
    <message>
        <source>Stretching</source>
        <translation>늘임</translation>
    </message>
    <message>
        <source>Shift</source>
        <translation>이동</translation>
    </message>
    <message>
        <source>Bend</source>
        <translation>구부림</translation>
    </message>
    <message>
        <source>Noise</source>
        <translation>잡음</translation>
    </message>
    <message>
        <source>Sideways shift for each pixel of height</source>
        <translation>높이 한 화소마다 옆으로 밀리는 정도</translation>
    </message>
    <message>
        <source>Standard deviation of the noise on every pixel, in grey values from 0 to 255</source>
        <translation>화소마다 더하는 잡음의 표준 편차 (화소값 0–255 기준)</translation>
    </message>
    <message>
        <source>Draw again</source>
        <translation>다시 뽑기</translation>
    </message>
    <message>
        <source>Nine other random changes within the same limits</source>
        <translation>같은 한도 안에서 다른 변형 아홉 개를 뽑습니다</translation>
    </message>
    <message>
        <source>Reset</source>
        <translation>처음 값</translation>
    </message>
    <message>
        <source>The values that the command line uses</source>
        <translation>명령줄에서 쓰는 값으로 되돌립니다</translation>
    </message>
    <message>
        <source>A preview. On the tab Train, such copies of every picture can be learned from, too; on the command line, “chalknet-cli train --augment N” adds N of them.</source>
        <translation>미리 보기이다. 학습 탭에서 그림마다 이런 사본도 함께 학습할 수 있다. 명령줄에서는 “chalknet-cli train --augment N”이 사본을 N개씩 더한다.</translation>
    </message>
</context>
<context>
    <name>chalknet::ui::BackpropController</name>
    <message>
        <source>Change a weight</source>
        <translation>가중치 바꾸기</translation>
    </message>
    <message>
        <source>Change an input</source>
        <translation>입력 바꾸기</translation>
    </message>
    <message>
        <source>Change a target</source>
        <translation>목표 바꾸기</translation>
    </message>
    <message>
        <source>All weights zero</source>
        <translation>모든 가중치를 0으로</translation>
    </message>
    <message>
        <source>All weights the same</source>
        <translation>모든 가중치를 같게</translation>
    </message>
    <message>
        <source>Choose an example</source>
        <translation>표본 고르기</translation>
    </message>
    <message>
        <source>What if it were wrong</source>
        <translation>틀린 규칙으로 바꾸기</translation>
    </message>
    <message>
        <source>Choose what comes after the update</source>
        <translation>갱신 후 표본 고르기</translation>
    </message>
</context>
<context>
    <name>chalknet::ui::BackpropPage</name>
    <message>
        <source>Each weight’s share of the error</source>
        <translation>오차를 거꾸로 보내 가중치마다 그 몫을 구한다</translation>
    </message>
    <message>
        <source>How the error comes back</source>
        <translation>오차가 거슬러 오는 길</translation>
    </message>
    <message>
        <source>waiting for your answer</source>
        <translation>답을 기다리는 중</translation>
    </message>
    <message>
        <source>Network diagram</source>
        <translation>신경망 그림</translation>
    </message>
    <message>
        <source>Chain rule</source>
        <translation>연쇄 법칙</translation>
    </message>
    <message>
        <source>Predict first</source>
        <translation>먼저 예측</translation>
    </message>
    <message>
        <source>Before a gradient, a new value and the new loss you are asked what comes</source>
        <translation>기울기, 새 값, 새 손실이 나오기 전에 먼저 묻는다</translation>
    </message>
    <message>
        <source>Why y − t?</source>
        <translation>왜 y − t인가?</translation>
    </message>
    <message>
        <source>Where the short form of the error signal comes from</source>
        <translation>오차 신호의 짧은 식이 어디서 오는지</translation>
    </message>
    <message>
        <source>next example</source>
        <translation>다음 표본</translation>
    </message>
    <message>
        <source>the same again</source>
        <translation>같은 표본 다시</translation>
    </message>
    <message>
        <source>After the update</source>
        <translation>갱신 후</translation>
    </message>
    <message>
        <source>Your prediction</source>
        <translation>나의 예측</translation>
    </message>
    <message>
        <source>Nothing is asked at this step. Go on with **→**: the next question is about a gradient, a new value or the new loss.</source>
        <translation>이 단계에는 질문이 없다. **→** 키로 계속하면 기울기, 새 값, 새 손실 가운데 하나를 묻는다.</translation>
    </message>
    <message>
        <source>Take the lab&apos;s network</source>
        <translation>실험실 신경망 가져오기</translation>
    </message>
    <message>
        <source>Another network</source>
        <translation>다른 신경망</translation>
    </message>
    <message>
        <source>From here on the numbers are too large to calculate with: the weights have run away. Nothing is lost. Go back and choose a smaller learning rate or smaller weights.</source>
        <translation>여기부터는 수가 너무 커서 계산할 수 없어요. 가중치가 발산했어요. 잃은 것은 없으니 뒤로 가서 학습률이나 가중치를 줄이세요.</translation>
    </message>
    <message>
        <source>Go back</source>
        <translation>뒤로 가기</translation>
    </message>
    <message>
        <source>Predict the signs of three gradients in a row.</source>
        <translation>기울기의 부호를 세 번 연속으로 맞히세요.</translation>
    </message>
    <message>
        <source>Follow the edges from the loss back to the weight. Every factor brings its own sign; the slope of a sigmoid is always positive.</source>
        <translation>손실에서 가중치까지 연결선을 거슬러 가 보세요. 인수마다 부호가 있고, 시그모이드의 기울기는 늘 양수예요.</translation>
    </message>
    <message>
        <source>Find the weight or bias whose increase lowers the loss most. Raise it.</source>
        <translation>조금 키웠을 때 손실이 가장 많이 줄어드는 가중치나 편향을 찾아 키우세요.</translation>
    </message>
    <message>
        <source>The gradient says how fast the loss changes. Find the most negative one, then double-click the number on its edge.</source>
        <translation>기울기는 손실이 얼마나 빨리 변하는지 알려 줘요. 0보다 가장 많이 작은 기울기를 찾아, 그 연결선의 숫자를 두 번 클릭하세요.</translation>
    </message>
    <message>
        <source>Make an update after which the loss is larger than before.</source>
        <translation>갱신한 뒤 손실이 오히려 커지게 해 보세요.</translation>
    </message>
    <message>
        <source>The gradient holds only close by. Choose a large learning rate in the settings, go on to the end of the update, and again.</source>
        <translation>기울기는 가까운 곳에서만 맞아요. 설정에서 학습률을 키우고 갱신이 끝날 때까지 진행하기를 되풀이하세요.</translation>
    </message>
    <message>
        <source>Take XOR</source>
        <translation>XOR 불러오기</translation>
    </message>
    <message>
        <source>Switch a mistake on. Click a gradient that the check exposes.</source>
        <translation>실수를 하나 켜고, 검사가 잡아낸 기울기를 클릭하세요.</translation>
    </message>
    <message>
        <source>“What if?” stands beside the chain rule. Then open the check: the rows that differ are marked.</source>
        <translation>연쇄 법칙 옆에 ‘만약에?’가 있어요. 실수를 켠 다음 검사를 열면 값이 다른 줄에 표시가 있어요.</translation>
    </message>
    <message>
        <source>What if?</source>
        <translation>만약에?</translation>
    </message>
    <message>
        <source>Make a hidden unit saturate, and look at a gradient that has to come through it.</source>
        <translation>은닉 노드 하나를 포화시키고, 그 노드를 지나야 하는 기울기를 살펴보세요.</translation>
    </message>
    <message>
        <source>A sigmoid is flat where $|z|$ is large. Double-click a bias of the hidden layer and make it large.</source>
        <translation>시그모이드는 $|z|$ 값이 크면 평평해요. 은닉층의 편향을 두 번 클릭해 크게 만드세요.</translation>
    </message>
    <message>
        <source>With softmax and cross-entropy the error signal is $y - t$. Find out where that comes from.</source>
        <translation>소프트맥스와 교차 엔트로피를 쓰면 오차 신호가 $y - t$ 하나로 줄어들어요. 왜 그런지 알아보세요.</translation>
    </message>
    <message>
        <source>Go to the first error signal of the output layer and press “Why y − t?”.</source>
        <translation>출력층의 첫 오차 신호로 가서 ‘왜 y − t인가?’를 누르세요.</translation>
    </message>
    <message>
        <source>Take three classes</source>
        <translation>세 클래스 불러오기</translation>
    </message>
    <message>
        <source>%1 of %2 in a row</source>
        <translation>연속 %1 / %2</translation>
    </message>
</context>
<context>
    <name>chalknet::ui::BackpropSettings</name>
    <message>
        <source>Change %1</source>
        <translation>%1 바꾸기</translation>
    </message>
    <message>
        <source>Choose the optimiser</source>
        <translation>최적화 기법 고르기</translation>
    </message>
    <message>
        <source>Choose the batch</source>
        <translation>배치 고르기</translation>
    </message>
    <message>
        <source>Settings of learning</source>
        <translation>학습 설정</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>설정</translation>
    </message>
    <message>
        <source>Optimiser</source>
        <translation>최적화 기법</translation>
    </message>
    <message>
        <source>Learning rate η</source>
        <translation>학습률 η</translation>
    </message>
    <message>
        <source>Decay ρ</source>
        <translation>감쇠 ρ</translation>
    </message>
    <message>
        <source>Weight decay λ</source>
        <translation>가중치 감쇠 λ</translation>
    </message>
    <message>
        <source>L1 penalty λ₁</source>
        <translation>L1 규제 λ₁</translation>
    </message>
    <message>
        <source>L2 penalty λ₂</source>
        <translation>L2 규제 λ₂</translation>
    </message>
    <message>
        <source>One update learns from</source>
        <translation>갱신 한 번에 쓰는 표본</translation>
    </message>
    <message>
        <source>one example</source>
        <translation>표본 하나</translation>
    </message>
    <message>
        <source>the mean of all</source>
        <translation>전체 평균</translation>
    </message>
    <message>
        <source>After the update</source>
        <translation>갱신 후</translation>
    </message>
    <message>
        <source>next example</source>
        <translation>다음 표본</translation>
    </message>
    <message>
        <source>the same again</source>
        <translation>같은 표본 다시</translation>
    </message>
    <message>
        <source>Numbers</source>
        <translation>수 표기</translation>
    </message>
    <message>
        <source>decimals</source>
        <translation>소수</translation>
    </message>
    <message>
        <source>fractions</source>
        <translation>분수</translation>
    </message>
    <message>
        <source>Where a number is a small fraction exactly</source>
        <translation>간단한 분수로 정확히 나타낼 수 있을 때</translation>
    </message>
    <message>
        <source>Digits after the point</source>
        <translation>소수점 아래 자릿수</translation>
    </message>
    <message>
        <source>One digit less</source>
        <translation>한 자리 줄이기</translation>
    </message>
    <message>
        <source>One digit more</source>
        <translation>한 자리 늘리기</translation>
    </message>
    <message>
        <source>y − t at once, where the loss allows it</source>
        <translation>가능한 손실 함수이면 y − t로 바로 계산</translation>
    </message>
    <message>
        <source>Predict first</source>
        <translation>먼저 예측</translation>
    </message>
    <message>
        <source>Momentum β</source>
        <translation>모멘텀 β</translation>
    </message>
</context>
<context>
    <name>chalknet::ui::BasinTab</name>
    <message>
        <source>Valleys and saddles</source>
        <translation>골짜기와 안장점</translation>
    </message>
    <message>
        <source>surface</source>
        <translation>손실 곡면</translation>
    </message>
    <message>
        <source>optimiser</source>
        <translation>최적화 기법</translation>
    </message>
    <message>
        <source>learning rate</source>
        <translation>학습률</translation>
    </message>
    <message>
        <source>updates</source>
        <translation>갱신 횟수</translation>
    </message>
    <message>
        <source>start</source>
        <translation>출발점</translation>
    </message>
    <message>
        <source>zoom</source>
        <translation>확대</translation>
    </message>
    <message>
        <source>small network</source>
        <translation>작은 신경망</translation>
    </message>
    <message>
        <source>The start decides in which valley descent ends</source>
        <translation>출발점이 도착할 골짜기를 정한다</translation>
    </message>
    <message>
        <source>minimum %1</source>
        <translation>최솟값 %1</translation>
    </message>
    <message>
        <source>minimum</source>
        <translation>최솟값</translation>
    </message>
    <message>
        <source>saddle</source>
        <translation>안장점</translation>
    </message>
    <message>
        <source>%1 × %2 starts. Arrived: at most %3 from the minimum after %4 updates.</source>
        <translation>출발점 %1 × %2개. 도착: 갱신 %4번 뒤 최솟값까지 거리 %3 이하.</translation>
    </message>
    <message>
        <source>update %1 of %2</source>
        <translation>갱신 %1 / %2</translation>
    </message>
    <message>
        <source>One start only</source>
        <translation>출발점 하나만</translation>
    </message>
    <message>
        <source>Release %1 starts</source>
        <translation>출발점 %1개 굴리기</translation>
    </message>
    <message>
        <source>Where descent ends</source>
        <translation>하강이 끝나는 곳</translation>
    </message>
    <message>
        <source>All starts</source>
        <translation>모든 출발점</translation>
    </message>
    <message>
        <source>Surface</source>
        <translation>손실 곡면</translation>
    </message>
    <message>
        <source>Optimiser</source>
        <translation>최적화 기법</translation>
    </message>
    <message>
        <source>Loss of the surface</source>
        <translation>손실 곡면의 식</translation>
    </message>
    <message>
        <source>Map of the loss and of the basins</source>
        <translation>손실과 유역의 지도</translation>
    </message>
    <message>
        <source>Ends of all starts</source>
        <translation>모든 출발점의 도착지</translation>
    </message>
    <message>
        <source>Learning rate η</source>
        <translation>학습률 η</translation>
    </message>
    <message>
        <source>Updates</source>
        <translation>갱신 횟수</translation>
    </message>
    <message>
        <source>A grid of %1 × %1 starts rolls down at once</source>
        <translation>격자로 놓인 출발점 %1 × %1개가 한꺼번에 굴러 내려간다</translation>
    </message>
</context>
<context>
    <name>chalknet::ui::BasinTable</name>
    <message>
        <source>on the way</source>
        <translation>가는 중</translation>
    </message>
    <message>
        <source>diverged</source>
        <translation>발산</translation>
    </message>
    <message>
        <source>minimum %1</source>
        <translation>최솟값 %1</translation>
    </message>
    <message>
        <source>minimum</source>
        <translation>최솟값</translation>
    </message>
    <message>
        <source>mean updates until arrival: %1</source>
        <translation>도착까지 평균 갱신 횟수: %1</translation>
    </message>
    <message>
        <source>End</source>
        <translation>도착한 곳</translation>
    </message>
    <message>
        <source>Share of starts</source>
        <translation>출발점 비율</translation>
    </message>
    <message>
        <source>Mean updates</source>
        <translation>평균 갱신</translation>
    </message>
</context>
<context>
    <name>chalknet::ui::BatchTab</name>
    <message>
        <source>Mini-batches</source>
        <translation>미니배치</translation>
    </message>
    <message>
        <source>batch size</source>
        <translation>배치 크기</translation>
    </message>
    <message>
        <source>epochs</source>
        <translation>에포크 수</translation>
    </message>
    <message>
        <source>learning rate</source>
        <translation>학습률</translation>
    </message>
    <message>
        <source>start</source>
        <translation>출발점</translation>
    </message>
    <message>
        <source>epoch %1 · update %2 of %3</source>
        <translation>에포크 %1 · 갱신 %2 / %3</translation>
    </message>
    <message>
        <source>Over all rows; as many epochs for all three. Thin: still to come.</source>
        <translation>모든 표본의 손실. 셋 다 에포크 수가 같다. 가는 선: 앞으로 올 부분.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>취소</translation>
    </message>
    <message>
        <source>Measure on this machine</source>
        <translation>이 컴퓨터에서 재기</translation>
    </message>
    <message>
        <source>Measuring …</source>
        <translation>재는 중 …</translation>
    </message>
    <message>
        <source>Nothing measured yet. Press “Measure on this machine”.</source>
        <translation>아직 잰 것이 없습니다. ‘이 컴퓨터에서 재기’를 누르세요.</translation>
    </message>
    <message>
        <source>Measuring: %1 of %2 batch sizes done.</source>
        <translation>재는 중: 배치 크기 %1 / %2 마침.</translation>
    </message>
    <message>
        <source>Trains a 2-16-16-1 network for single epochs on 1,000 rows with batches of 1, 10, 100 and 1,000.</source>
        <translation>2-16-16-1 신경망을 표본 1,000개로 배치 크기 1, 10, 100, 1,000마다 한 에포크씩 학습시킨다.</translation>
    </message>
    <message>
        <source>$m = \num{%1}$: about %2 ms</source>
        <translation>$m = \num{%1}$: 약 %2 ms</translation>
    </message>
    <message>
        <source>2-16-16-1, 1,000 rows, on %1</source>
        <translation>2-16-16-1, 표본 1,000개, 장치: %1</translation>
    </message>
    <message>
        <source>100 rows, batch size %1, η = %2 · update %3 of %4</source>
        <translation>표본 100개, 배치 크기 %1, η = %2 · 갱신 %3 / %4</translation>
    </message>
    <message>
        <source>Choose the batch size so that an epoch has exactly 20 updates, and go through one epoch.</source>
        <translation>한 에포크의 갱신이 정확히 20번이 되도록 배치 크기를 고르고, 한 에포크를 끝까지 진행하세요.</translation>
    </message>
    <message>
        <source>100 rows divided by the batch size gives the updates of an epoch.</source>
        <translation>표본 100개를 배치 크기로 나누면 한 에포크의 갱신 횟수가 됩니다.</translation>
    </message>
    <message>
        <source>%1 of %2 updates</source>
        <translation>갱신 %1 / %2</translation>
    </message>
    <message>
        <source>How does the noise change when the batch is four times as large? Compare two such sizes, for example 5 and 20.</source>
        <translation>배치가 네 배로 커지면 잡음은 어떻게 달라질까요? 예를 들어 5와 20처럼 두 크기를 비교해 보세요.</translation>
    </message>
    <message>
        <source>The noise stands under the picture of the mini-batch. Set one size, read it, set the other.</source>
        <translation>잡음은 미니배치 그림 아래에 적혀 있습니다. 한 크기에서 읽고, 다른 크기로 바꾸어 읽어 보세요.</translation>
    </message>
    <message>
        <source>about a quarter</source>
        <translation>약 4분의 1</translation>
    </message>
    <message>
        <source>about half</source>
        <translation>약 절반</translation>
    </message>
    <message>
        <source>it stays the same</source>
        <translation>그대로</translation>
    </message>
    <message>
        <source>about double</source>
        <translation>약 두 배</translation>
    </message>
    <message>
        <source>Not quite. Read the noise of both sizes under the mini-batch and divide one by the other.</source>
        <translation>아직 아닙니다. 미니배치 아래에서 두 크기의 잡음을 읽어 서로 나누어 보세요.</translation>
    </message>
    <message>
        <source>Four steps, again and again</source>
        <translation>되풀이되는 네 단계</translation>
    </message>
    <message>
        <source>Batch size m</source>
        <translation>배치 크기 m</translation>
    </message>
    <message>
        <source>Smaller batch</source>
        <translation>배치를 작게</translation>
    </message>
    <message>
        <source>Larger batch</source>
        <translation>배치를 크게</translation>
    </message>
    <message>
        <source>Epochs</source>
        <translation>에포크</translation>
    </message>
    <message>
        <source>One epoch less</source>
        <translation>에포크 하나 줄이기</translation>
    </message>
    <message>
        <source>One epoch more</source>
        <translation>에포크 하나 늘리기</translation>
    </message>
    <message>
        <source>Learning rate η</source>
        <translation>학습률 η</translation>
    </message>
    <message>
        <source>Rows in the order of the epoch</source>
        <translation>에포크 순서대로 늘어놓은 표본</translation>
    </message>
    <message>
        <source>row %1: x = %2, t = %3</source>
        <translation>표본 %1: x = %2, t = %3</translation>
    </message>
    <message>
        <source>Chart</source>
        <translation>차트</translation>
    </message>
    <message>
        <source>Loss</source>
        <translation>손실</translation>
    </message>
    <message>
        <source>Time and noise</source>
        <translation>시간과 잡음</translation>
    </message>
    <message>
        <source>A few rows for each update: more steps, but noisier ones</source>
        <translation>갱신마다 표본 몇 개만: 더 많은, 그러나 더 흔들리는 걸음</translation>
    </message>
</context>
<context>
    <name>chalknet::ui::BiologicalNeuron</name>
    <message>
        <source>Biological neuron</source>
        <translation>생물 뉴런</translation>
    </message>
    <message>
        <source>Whether the cell fires is asked for.</source>
        <translation>세포가 발화할지 예측할 차례다.</translation>
    </message>
    <message>
        <source>The sum of the signals reaches the threshold: the cell fires.</source>
        <translation>신호의 합이 역치에 이른다: 세포가 발화한다.</translation>
    </message>
    <message>
        <source>The sum of the signals stays below the threshold: the cell is silent.</source>
        <translation>신호의 합이 역치에 못 미친다: 세포가 발화하지 않는다.</translation>
    </message>
    <message>
        <source>synapse: input</source>
        <translation>시냅스: 입력</translation>
    </message>
    <message>
        <source>dendrite: weight</source>
        <translation>수상돌기: 가중치</translation>
    </message>
    <message>
        <source>soma: sum</source>
        <translation>세포체: 합</translation>
    </message>
    <message>
        <source>axon hillock: threshold</source>
        <translation>축삭둔덕: 역치</translation>
    </message>
    <message>
        <source>axon: output</source>
        <translation>축삭: 출력</translation>
    </message>
    <message>
        <source>synapse</source>
        <translation>시냅스</translation>
    </message>
    <message>
        <source>dendrite</source>
        <translation>수상돌기</translation>
    </message>
    <message>
        <source>soma</source>
        <translation>세포체</translation>
    </message>
    <message>
        <source>axon hillock</source>
        <translation>축삭둔덕</translation>
    </message>
    <message>
        <source>axon</source>
        <translation>축삭</translation>
    </message>
</context>
<context>
    <name>chalknet::ui::CalculationStrip</name>
    <message>
        <source>Calculation of the chosen number</source>
        <translation>고른 값의 계산</translation>
    </message>
    <message>
        <source>Activation of the chosen unit</source>
        <translation>고른 노드의 활성화</translation>
    </message>
</context>
<context>
    <name>chalknet::ui::CardPictures</name>
    <message>
        <source>Copy picture of the whole card</source>
        <translation>카드 전체 그림 복사</translation>
    </message>
    <message>
        <source>Copy picture</source>
        <translation>그림 복사</translation>
    </message>
    <message>
        <source>Save picture of the whole card…</source>
        <translation>카드 전체 그림 저장…</translation>
    </message>
    <message>
        <source>Save picture…</source>
        <translation>그림 저장…</translation>
    </message>
    <message>
        <source>Picture of this card: copy or save</source>
        <translation>이 카드의 그림: 복사하거나 저장하기</translation>
    </message>
</context>
<context>
    <name>chalknet::ui::ChainPanel</name>
    <message>
        <source>Three linear layers are **one** linear layer: $h(h(h(x))) = c^3 x = %1 \cdot x$ with $a = c^3 = %2^3 = %1$.</source>
        <translation>선형 층 셋은 선형 층 **하나**와 같다: $h(h(h(x))) = c^3 x = %1 \cdot x$, 여기서 $a = c^3 = %2^3 = %1$.</translation>
    </message>
    <message>
        <source>Some single layer $a x$ does the same as all three. Move $a$ until the dashed line covers the chain.</source>
        <translation>층 하나 $a x$만으로도 세 층과 같은 결과를 낼 수 있어요. 점선이 세 층의 그래프와 겹칠 때까지 $a$의 값을 바꾸세요.</translation>
    </message>
    <message>
        <source>With this $c$ nothing gets through: the chain gives 0 for every $x$.</source>
        <translation>지금 $c$의 값에서는 아무것도 통과하지 못한다. 세 층의 출력은 모든 $x$에서 0이다.</translation>
    </message>
    <message>
        <source>**No line covers it.** For $x = %1$ the chain gives $%2$, so a line would give $%3$ for $x = %4$. The chain gives $%5$.</source>
        <translation>**어떤 직선도 겹치지 않는다.** $x = %1$에서 세 층의 출력은 $%2$. 직선이라면 $x = %4$에서 $%3$, 그러나 세 층의 출력은 $%5$.</translation>
    </message>
    <message>
        <source>**No line covers it.** For $x = %1$ the chain gives about $%2$; a line would give twice as much for $x = %3$. The chain gives about $%4$.</source>
        <translation>**어떤 직선도 겹치지 않는다.** $x = %1$에서 세 층의 출력은 약 $%2$. 직선이라면 $x = %3$에서 그 두 배여야 하지만, 세 층의 출력은 약 $%4$.</translation>
    </message>
    <message>
        <source>Three layers in a chain</source>
        <translation>한 줄로 이은 세 층</translation>
    </message>
    <message>
        <source>linear</source>
        <translation>선형</translation>
    </message>
    <message>
        <source>What a layer does with c·x</source>
        <translation>층이 c·x에 적용하는 함수</translation>
    </message>
    <message>
        <source>Factor c</source>
        <translation>계수 c</translation>
    </message>
    <message>
        <source>Input x</source>
        <translation>입력 x</translation>
    </message>
    <message>
        <source>Slope a</source>
        <translation>기울기 a</translation>
    </message>
    <message>
        <source>The single layer follows c</source>
        <translation>한 층의 기울기를 c에 맞춘다</translation>
    </message>
    <message>
        <source>Chain of three layers, input x</source>
        <translation>한 줄로 이은 세 층, 입력 x</translation>
    </message>
    <message>
        <source>Drag in the first plot to change x</source>
        <translation>첫 그림에서 끌면 x가 바뀐다</translation>
    </message>
</context>
<context>
    <name>chalknet::ui::ChainRuleView</name>
    <message>
        <source>Formulas of this step</source>
        <translation>이 단계의 수식</translation>
    </message>
    <message>
        <source>Copy as LaTeX</source>
        <translation>LaTeX로 복사</translation>
    </message>
    <message>
        <source>Copy as picture</source>
        <translation>그림으로 복사</translation>
    </message>
</context>
<context>
    <name>chalknet::ui::ChainView</name>
    <message>
        <source>x = %1, after layer 1: %2, after layer 2: %3, after layer 3: %4. One layer a·x gives %5.</source>
        <translation>x = %1, 1층 뒤: %2, 2층 뒤: %3, 3층 뒤: %4. 한 층 a·x의 값: %5.</translation>
    </message>
    <message>
        <source>Layer 1</source>
        <translation>1층</translation>
    </message>
    <message>
        <source>Layer 2</source>
        <translation>2층</translation>
    </message>
    <message>
        <source>Layer 3</source>
        <translation>3층</translation>
    </message>
    <message>
        <source>All three · one layer a x</source>
        <translation>세 층 전부 · 한 층 a x</translation>
    </message>
</context>
<context>
    <name>chalknet::ui::ChartCard</name>
    <message>
        <source>Show f(x)</source>
        <translation>f(x) 보이기</translation>
    </message>
    <message>
        <source>Show f′(x)</source>
        <translation>f′(x) 보이기</translation>
    </message>
    <message>
        <source>Tangent</source>
        <translation>접선</translation>
    </message>
    <message>
        <source>Saturation</source>
        <translation>포화</translation>
    </message>
    <message>
        <source>Where |f′(x)| &lt; 0.05 the weights hardly learn</source>
        <translation>|f′(x)| &lt; 0.05인 곳에서는 가중치가 거의 배우지 못한다</translation>
    </message>
    <message>
        <source>Zoom in</source>
        <translation>확대</translation>
    </message>
    <message>
        <source>Zoom out</source>
        <translation>축소</translation>
    </message>
    <message>
        <source>First view</source>
        <translation>처음 보기</translation>
    </message>
    <message>
        <source>Chart of the function</source>
        <translation>함수 그래프</translation>
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
        <source>train</source>
        <translation>훈련</translation>
    </message>
    <message>
        <source>test</source>
        <translation>시험</translation>
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
    <message>
        <source>log</source>
        <translation>로그</translation>
    </message>
    <message>
        <source>Logarithmic loss axis</source>
        <translation>손실 로그 축</translation>
    </message>
    <message>
        <source>The loss in powers of ten: small losses stay apart</source>
        <translation>손실을 10의 거듭제곱으로 봅니다. 작은 손실도 구별됩니다</translation>
    </message>
    <message>
        <source>smooth</source>
        <translation>평활</translation>
    </message>
    <message>
        <source>Smooth curves</source>
        <translation>곡선 평활화</translation>
    </message>
    <message>
        <source>An exponential moving average; the curve itself stays faint behind it</source>
        <translation>지수 이동 평균입니다. 원래 곡선은 뒤에 흐리게 남습니다</translation>
    </message>
    <message>
        <source>Show %1</source>
        <translation>%1 보이기</translation>
    </message>
    <message>
        <source>Time machine: go back to any moment</source>
        <translation>타임머신: 어느 순간으로든 돌아가기</translation>
    </message>
    <message>
        <source>Loss and accuracy</source>
        <translation>손실과 정확도</translation>
    </message>
</context>
<context>
    <name>chalknet::ui::ClassAnswerView</name>
    <message>
        <source>Label %1, answer %2</source>
        <translation>정답 %1, 답 %2</translation>
    </message>
    <message>
        <source>Label %1</source>
        <translation>정답 %1</translation>
    </message>
    <message>
        <source>nothing selected</source>
        <translation>고른 글씨 없음</translation>
    </message>
</context>
<context>
    <name>chalknet::ui::ClassCapturePanel</name>
    <message>
        <source>Keep as %1</source>
        <translation>정답 %1 남기기</translation>
    </message>
    <message>
        <source>%1 has all ten digits.</source>
        <translation>%1: 숫자 열 개를 모두 썼다.</translation>
    </message>
    <message>
        <source>%1 has %2 of 10 digits.</source>
        <translation>%1: 숫자 10개 가운데 %2개를 썼다.</translation>
    </message>
    <message>
        <source>There is no room for more than %1 digits.</source>
        <translation>글씨는 %1장까지만 모을 수 있습니다.</translation>
    </message>
    <message>
        <source>Kept as %1, the network reads %2.</source>
        <translation>정답 %1, 신경망의 답 %2.</translation>
    </message>
    <message>
        <source>Kept as %1.</source>
        <translation>정답 %1.</translation>
    </message>
    <message>
        <source>Write</source>
        <translation>쓰기</translation>
    </message>
    <message>
        <source>Student</source>
        <translation>학생</translation>
    </message>
    <message>
        <source>Student&apos;s number</source>
        <translation>학생 번호</translation>
    </message>
    <message>
        <source>Previous student</source>
        <translation>이전 학생</translation>
    </message>
    <message>
        <source>Next student</source>
        <translation>다음 학생</translation>
    </message>
    <message>
        <source>Write this digit:</source>
        <translation>쓸 숫자</translation>
    </message>
    <message>
        <source>Order of the digits</source>
        <translation>숫자의 순서</translation>
    </message>
    <message>
        <source>In turn</source>
        <translation>차례로</translation>
    </message>
    <message>
        <source>At random</source>
        <translation>무작위로</translation>
    </message>
    <message>
        <source>Asks for 0 to 9, one after another</source>
        <translation>0부터 9까지 차례로 묻습니다</translation>
    </message>
    <message>
        <source>Asks for the missing digits in no order</source>
        <translation>아직 없는 숫자를 무작위로 묻습니다</translation>
    </message>
    <message>
        <source>Label of the drawing</source>
        <translation>그림의 정답</translation>
    </message>
    <message>
        <source>The drawing is a %1 (key %1)</source>
        <translation>이 그림의 정답은 %1 (%1 키)</translation>
    </message>
    <message>
        <source>Canvas of the class</source>
        <translation>우리 반 그림판</translation>
    </message>
    <message>
        <source>Write here</source>
        <translation>여기에 쓰세요</translation>
    </message>
    <message>
        <source>Enter keeps the drawing. Keyboard: arrows move, Space sets the pen down or lifts it</source>
        <translation>Enter 키를 누르면 글씨를 남깁니다. 키보드: 화살표로 움직이고 스페이스로 펜을 대거나 뗍니다</translation>
    </message>
    <message>
        <source>Keep the drawing with this label (Enter)</source>
        <translation>이 정답으로 글씨를 남깁니다 (Enter)</translation>
    </message>
    <message>
        <source>Take from “Draw”</source>
        <translation>그린 숫자 쓰기</translation>
    </message>
    <message>
        <source>Copies the drawing of the tab “Draw” to this canvas</source>
        <translation>‘그리기’ 탭의 그림을 이 그림판에 복사합니다</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>지우기</translation>
    </message>
</context>
<context>
    <name>chalknet::ui::ClassChips</name>
    <message>
        <source>Tool and class</source>
        <translation>도구와 클래스</translation>
    </message>
    <message>
        <source>Tool for own points</source>
        <translation>점 찍기 도구</translation>
    </message>
    <message>
        <source>Set points</source>
        <translation>점 찍기</translation>
    </message>
    <message>
        <source>Spray points</source>
        <translation>점 뿌리기</translation>
    </message>
    <message>
        <source>Move points</source>
        <translation>점 옮기기</translation>
    </message>
    <message>
        <source>Erase points</source>
        <translation>점 지우기</translation>
    </message>
    <message>
        <source>Class %1</source>
        <translation>클래스 %1</translation>
    </message>
    <message>
        <source>Class %1 (in the plane: key %2)</source>
        <translation>클래스 %1 (평면에서 %2 키)</translation>
    </message>
</context>
<context>
    <name>chalknet::ui::ClassDigitBars</name>
    <message>
        <source>digit %1: none yet</source>
        <translation>숫자 %1: 아직 없음</translation>
    </message>
    <message>
        <source>digit %1: %2 of %3 right</source>
        <translation>숫자 %1: %3장 가운데 %2장 맞음</translation>
    </message>
</context>
<context>
    <name>chalknet::ui::ClassDigitPanel</name>
    <message>
        <source>Selected digit</source>
        <translation>고른 글씨</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>까닭 보기</translation>
    </message>
    <message>
        <source>Label %1</source>
        <translation>정답 %1</translation>
    </message>
    <message>
        <source>Written on %1</source>
        <translation>쓴 날짜 %1</translation>
    </message>
    <message>
        <source>Answer to the selected digit</source>
        <translation>고른 글씨에 대한 답</translation>
    </message>
    <message>
        <source>Select a digit on the wall: here stand the three best answers of the network, and why.</source>
        <translation>글씨를 고르면 신경망의 답 가운데 확률이 높은 세 가지와 그 까닭을 볼 수 있어요.</translation>
    </message>
    <message>
        <source>Why this answer</source>
        <translation>이 답의 까닭</translation>
    </message>
    <message>
        <source>Which pixels speak for this answer (Enter)</source>
        <translation>어느 화소가 이 답을 뒷받침하는지 봅니다 (Enter)</translation>
    </message>
    <message>
        <source>Draw it</source>
        <translation>그리기에서 열기</translation>
    </message>
    <message>
        <source>Opens the strokes in the tab “Draw”, to change them and watch the answer</source>
        <translation>‘그리기’ 탭에 획을 옮겨, 고치면서 답을 지켜봅니다</translation>
    </message>
    <message>
        <source>Another label</source>
        <translation>정답 바꾸기</translation>
    </message>
    <message>
        <source>Give the digit another label</source>
        <translation>이 글씨의 정답을 바꿉니다</translation>
    </message>
    <message>
        <source>Labels</source>
        <translation>정답</translation>
    </message>
    <message>
        <source>Delete the digit</source>
        <translation>글씨 지우기</translation>
    </message>
</context>
<context>
    <name>chalknet::ui::ClassLegend</name>
    <message>
        <source>wrong → the network&apos;s answer</source>
        <translation>틀린 글씨 → 신경망의 답</translation>
    </message>
    <message>
        <source>left out of learning</source>
        <translation>학습에서 뺀 사람</translation>
    </message>
    <message>
        <source>simulated hand</source>
        <translation>모의 필체</translation>
    </message>
</context>
<context>
    <name>chalknet::ui::ClassShareView</name>
    <message>
        <source>Test data (%1) %2</source>
        <translation>시험 데이터(%1) %2</translation>
    </message>
    <message>
        <source>no digits yet</source>
        <translation>아직 글씨 없음</translation>
    </message>
    <message>
        <source>%1 of %2 right</source>
        <translation>%2장 가운데 %1장</translation>
    </message>
</context>
<context>
    <name>chalknet::ui::ClassStore</name>
    <message>
        <source>It was put aside as %1.</source>
        <translation>원래 파일은 %1 이름으로 따로 두었습니다.</translation>
    </message>
    <message>
        <source>Digits written to %2: %1.</source>
        <translation>%2 파일에 글씨 %1장을 저장했습니다.</translation>
    </message>
    <message>
        <source>Folder %1: %2 digits to learn from, %3 of the writers left out to test.</source>
        <translation>폴더 %1: 학습용 글씨 %2장, 학습에서 뺀 사람의 시험용 글씨 %3장.</translation>
    </message>
    <message>
        <source>Folder %1: %2 digits to learn from.</source>
        <translation>폴더 %1: 학습용 글씨 %2장.</translation>
    </message>
</context>
<context>
    <name>chalknet::ui::ClassTab</name>
    <message>
        <source>Our class</source>
        <translation>우리 반</translation>
    </message>
    <message>
        <source>keep a digit</source>
        <translation>글씨 남기기</translation>
    </message>
    <message>
        <source>simulated hands</source>
        <translation>모의 필체</translation>
    </message>
    <message>
        <source>delete a digit</source>
        <translation>글씨 지우기</translation>
    </message>
    <message>
        <source>another label</source>
        <translation>정답 바꾸기</translation>
    </message>
    <message>
        <source>import</source>
        <translation>가져오기</translation>
    </message>
    <message>
        <source>Digits added: %1. Already here: %2.</source>
        <translation>글씨 %1장을 더했습니다. %2장은 이미 있었습니다.</translation>
    </message>
    <message>
        <source>There was no room for %1.</source>
        <translation>자리가 없어 %1장은 더하지 못했습니다.</translation>
    </message>
    <message>
        <source>of %1 each</source>
        <translation>%1장 가운데</translation>
    </message>
    <message>
        <source>All %1</source>
        <translation>모두 %1</translation>
    </message>
    <message>
        <source>Wrong %1</source>
        <translation>틀린 %1</translation>
    </message>
    <message>
        <source>%1: no %2 yet</source>
        <translation>%1: 숫자 %2 아직 없음</translation>
    </message>
    <message>
        <source>%1: label %2</source>
        <translation>%1: 정답 %2</translation>
    </message>
    <message>
        <source>%1: label %2, answer %3 (%4)</source>
        <translation>%1: 정답 %2, 답 %3 (%4)</translation>
    </message>
    <message>
        <source>1 student</source>
        <translation>학생 1명</translation>
    </message>
    <message>
        <source>%1 students</source>
        <translation>학생 %1명</translation>
    </message>
    <message>
        <source>1 simulated hand</source>
        <translation>모의 필체 1개</translation>
    </message>
    <message>
        <source>%1 simulated hands</source>
        <translation>모의 필체 %1개</translation>
    </message>
    <message>
        <source>1 digit</source>
        <translation>1장</translation>
    </message>
    <message>
        <source>%1 digits</source>
        <translation>%1장</translation>
    </message>
    <message>
        <source>The network is tested on our own handwriting</source>
        <translation>우리 반이 쓴 글씨로 신경망을 시험한다</translation>
    </message>
    <message>
        <source>Our own data</source>
        <translation>우리 데이터</translation>
    </message>
    <message>
        <source>Our class %1</source>
        <translation>우리 반 %1</translation>
    </message>
    <message>
        <source>delete simulated hands</source>
        <translation>모의 필체 지우기</translation>
    </message>
    <message>
        <source>delete a writer</source>
        <translation>한 사람의 글씨 지우기</translation>
    </message>
    <message>
        <source>delete all</source>
        <translation>모두 지우기</translation>
    </message>
    <message>
        <source>Add 160 generated digits of 16 simulated hands</source>
        <translation>모의 필체 16개로 만든 글씨 160장 더하기</translation>
    </message>
    <message>
        <source>Delete the simulated hands</source>
        <translation>모의 필체 지우기</translation>
    </message>
    <message>
        <source>Delete all digits: %1</source>
        <translation>글씨 모두 지우기: %1</translation>
    </message>
    <message>
        <source>Delete all digits of a writer</source>
        <translation>한 사람의 글씨 모두 지우기</translation>
    </message>
    <message>
        <source>Delete everything</source>
        <translation>모두 지우기</translation>
    </message>
    <message>
        <source>All writers</source>
        <translation>모든 사람</translation>
    </message>
    <message>
        <source>All digits</source>
        <translation>모든 숫자</translation>
    </message>
    <message>
        <source>Digit %1</source>
        <translation>숫자 %1</translation>
    </message>
    <message>
        <source>Import the digits of another machine</source>
        <translation>다른 컴퓨터의 글씨 가져오기</translation>
    </message>
    <message>
        <source>Class digits (*.json)</source>
        <translation>우리 반 글씨 (*.json)</translation>
    </message>
    <message>
        <source>Export the digits</source>
        <translation>글씨 내보내기</translation>
    </message>
    <message>
        <source>Where shall a new folder with IDX files be made?</source>
        <translation>IDX 파일을 담을 새 폴더를 어디에 만들까요?</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>가져오기</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>내보내기</translation>
    </message>
    <message>
        <source>Digits of our class</source>
        <translation>우리 반 글씨</translation>
    </message>
    <message>
        <source>Wall of digits</source>
        <translation>글씨 벽</translation>
    </message>
    <message>
        <source>Writers on the wall</source>
        <translation>보이는 사람</translation>
    </message>
    <message>
        <source>Digits on the wall</source>
        <translation>보이는 숫자</translation>
    </message>
    <message>
        <source>All digits, or those that are read wrong</source>
        <translation>모든 글씨 또는 틀린 글씨</translation>
    </message>
    <message>
        <source>More</source>
        <translation>더 보기</translation>
    </message>
    <message>
        <source>How well does it read us?</source>
        <translation>우리 글씨를 얼마나 잘 읽을까?</translation>
    </message>
    <message>
        <source>Write your own digits: they hang here, test the network and can teach it. Students are numbers; names are not asked.</source>
        <translation>우리 글씨를 써 보세요. 여기에 걸려 신경망을 시험하고 가르칠 수 있어요. 학생은 번호로만 남고 이름은 묻지 않아요.</translation>
    </message>
    <message>
        <source>Write the first digit</source>
        <translation>첫 글씨 쓰기</translation>
    </message>
    <message>
        <source>Drawn by the program with sixteen invented manners of writing, to show how this page works</source>
        <translation>이 화면을 보여 주려고 프로그램이 열여섯 가지 필체를 지어내어 그린 글씨입니다</translation>
    </message>
    <message>
        <source>What is beside the wall</source>
        <translation>벽 옆에 보이는 것</translation>
    </message>
    <message>
        <source>Write</source>
        <translation>쓰기</translation>
    </message>
    <message>
        <source>Test and learn</source>
        <translation>시험과 학습</translation>
    </message>
    <message>
        <source>Right in our class</source>
        <translation>우리 반 정확도</translation>
    </message>
    <message>
        <source>Share of right answers</source>
        <translation>맞은 비율</translation>
    </message>
    <message>
        <source>Right per digit</source>
        <translation>숫자별로 맞은 수</translation>
    </message>
    <message>
        <source>Right answers per digit</source>
        <translation>숫자별로 맞은 수</translation>
    </message>
    <message>
        <source>Adds the digits of another machine&apos;s file; a file can also be dropped here</source>
        <translation>다른 컴퓨터에서 내보낸 글씨를 더합니다. 파일을 여기에 끌어다 놓아도 됩니다</translation>
    </message>
    <message>
        <source>For another machine, or as IDX files for other programs</source>
        <translation>다른 컴퓨터로 옮기거나 다른 프로그램용 IDX 파일로 내보냅니다</translation>
    </message>
    <message>
        <source>One file for another machine…</source>
        <translation>다른 컴퓨터로 옮길 파일…</translation>
    </message>
    <message>
        <source>IDX files as of MNIST…</source>
        <translation>MNIST 형식의 IDX 파일…</translation>
    </message>
    <message>
        <source>%1 right</source>
        <translation>정답률 %1</translation>
    </message>
</context>
<context>
    <name>chalknet::ui::ClassTuningPanel</name>
    <message>
        <source>The device is being prepared…</source>
        <translation>장치를 준비하는 중…</translation>
    </message>
    <message>
        <source>At least two students must have written: one is left out of learning.</source>
        <translation>두 사람 이상의 글씨가 있어야 해요. 한 사람은 학습에서 빼고 잽니다.</translation>
    </message>
    <message>
        <source>The pictures are being prepared…</source>
        <translation>그림을 준비하는 중…</translation>
    </message>
    <message>
        <source>Learned from %1 writers, measured on %2 others.</source>
        <translation>%1명의 글씨로 배우고 나머지 %2명으로 쟀다.</translation>
    </message>
    <message>
        <source>Learns from %1 writers, measured on %2 others.</source>
        <translation>%1명의 글씨로 배우고 나머지 %2명으로 잰다.</translation>
    </message>
    <message>
        <source>Test data (%1): %2 → %3</source>
        <translation>시험 데이터(%1) %2 → %3</translation>
    </message>
    <message>
        <source>Left out:</source>
        <translation>나머지 사람</translation>
    </message>
    <message>
        <source>Digits of the writers who are left out: %1 of %3 right before, %2 of %3 after</source>
        <translation>학습에서 뺀 사람의 글씨: %3장 가운데 전에는 %1장, 후에는 %2장 맞음</translation>
    </message>
    <message>
        <source>epoch %1 of %2</source>
        <translation>에포크 %1/%2</translation>
    </message>
    <message>
        <source>%1 epochs, %2 s</source>
        <translation>%1 에포크, %2초</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>취소</translation>
    </message>
    <message>
        <source>Learn again</source>
        <translation>다시 배우기</translation>
    </message>
    <message>
        <source>Learn our class</source>
        <translation>우리 반 배우기</translation>
    </message>
    <message>
        <source>Network before</source>
        <translation>이전 신경망으로</translation>
    </message>
    <message>
        <source>Throw away</source>
        <translation>버리기</translation>
    </message>
    <message>
        <source>The network from before this learning reads again</source>
        <translation>이 학습 전의 신경망으로 다시 읽습니다</translation>
    </message>
    <message>
        <source>Keeps the network as it was</source>
        <translation>신경망을 그대로 둡니다</translation>
    </message>
    <message>
        <source>Learn from our class</source>
        <translation>우리 반 글씨로 더 배우기</translation>
    </message>
    <message>
        <source>Progress of learning</source>
        <translation>학습 진행</translation>
    </message>
    <message>
        <source>Some seconds of learning with changed copies of the digits and three times as many pictures of the training data</source>
        <translation>조금씩 바꾼 우리 반 글씨에 훈련 데이터를 세 배 섞어 몇 초 동안 배웁니다</translation>
    </message>
    <message>
        <source>Use this network</source>
        <translation>이 신경망 쓰기</translation>
    </message>
    <message>
        <source>From now on the tuned network reads in every tab</source>
        <translation>이제부터 모든 탭에서 더 배운 신경망이 읽습니다</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1초</translation>
    </message>
</context>
<context>
    <name>chalknet::ui::ClassWall</name>
    <message>
        <source>%1, digit %2: not written yet</source>
        <translation>%1, 숫자 %2: 아직 쓰지 않음</translation>
    </message>
    <message>
        <source>%1, digit %2</source>
        <translation>%1, 숫자 %2</translation>
    </message>
    <message>
        <source>%1, digit %2: wrong, read as %3</source>
        <translation>%1, 숫자 %2: 틀림, 답 %3</translation>
    </message>
    <message>
        <source>%1, digit %2: right</source>
        <translation>%1, 숫자 %2: 맞음</translation>
    </message>
    <message>
        <source>no digits yet</source>
        <translation>아직 글씨 없음</translation>
    </message>
    <message>
        <source>%1 digits, %2 of them wrong</source>
        <translation>글씨 %1장, 틀린 글씨 %2장</translation>
    </message>
    <message>
        <source>Label</source>
        <translation>정답</translation>
    </message>
</context>
<context>
    <name>chalknet::ui::ComparisonTable</name>
    <message>
        <source>mark</source>
        <translation>표시</translation>
    </message>
    <message>
        <source>now</source>
        <translation>지금</translation>
    </message>
    <message>
        <source>change</source>
        <translation>변화</translation>
    </message>
    <message>
        <source>right</source>
        <translation>맞음</translation>
    </message>
    <message>
        <source>Right answers of %1</source>
        <translation>%1개 중 맞은 답</translation>
    </message>
    <message>
        <source>The ring in the plots; “Compare from here” moves it</source>
        <translation>그래프의 고리. ‘여기부터 비교’를 누르면 옮겨진다</translation>
    </message>
    <message>
        <source>Weight</source>
        <translation>가중치</translation>
    </message>
    <message>
        <source>Loss</source>
        <translation>손실</translation>
    </message>
</context>
<context>
    <name>chalknet::ui::ConfusionMatrix</name>
    <message>
        <source>actual %1, answer %2: %3 of %4 pictures of the row, %5</source>
        <translation>실제 %1, 답 %2: 이 행의 %4장 가운데 %3장, %5</translation>
    </message>
    <message>
        <source>actual %1: %2 of %3 right</source>
        <translation>실제 %1: %3장 가운데 %2장 맞음</translation>
    </message>
    <message>
        <source>answer %1: %2 of %3 right</source>
        <translation>답 %1: %3장 가운데 %2장 맞음</translation>
    </message>
    <message>
        <source>all: %1 of %2 right</source>
        <translation>모두: %2장 가운데 %1장 맞음</translation>
    </message>
    <message>
        <source>answer of the network</source>
        <translation>신경망의 답</translation>
    </message>
    <message>
        <source>actual digit</source>
        <translation>실제
숫자</translation>
    </message>
    <message>
        <source>actual</source>
        <translation>실제</translation>
    </message>
    <message>
        <source>right</source>
        <translation>맞음</translation>
    </message>
    <message>
        <source>wrong</source>
        <translation>틀림</translation>
    </message>
    <message>
        <source>in % of the row</source>
        <translation>행에서 차지하는 %</translation>
    </message>
</context>
<context>
    <name>chalknet::ui::ContrastStrip</name>
    <message>
        <source>Pause</source>
        <translation>일시정지</translation>
    </message>
    <message>
        <source>Play</source>
        <translation>재생</translation>
    </message>
    <message>
        <source>Update ?</source>
        <translation>갱신 ?</translation>
    </message>
    <message>
        <source>Update %1 of %2</source>
        <translation>갱신 %1 / %2</translation>
    </message>
    <message>
        <source>To the start</source>
        <translation>처음으로</translation>
    </message>
    <message>
        <source>One update back</source>
        <translation>갱신 하나 뒤로</translation>
    </message>
    <message>
        <source>One update</source>
        <translation>갱신 한 번</translation>
    </message>
    <message>
        <source>Predict first</source>
        <translation>먼저 예측</translation>
    </message>
    <message>
        <source>Start w</source>
        <translation>시작 w</translation>
    </message>
    <message>
        <source>Start b</source>
        <translation>시작 b</translation>
    </message>
    <message>
        <source>Learning rate η</source>
        <translation>학습률 η</translation>
    </message>
    <message>
        <source>Target t</source>
        <translation>목표 t</translation>
    </message>
</context>
<context>
    <name>chalknet::ui::ContrastTab</name>
    <message>
        <source>Wrong and certain</source>
        <translation>확신에 찬 오답</translation>
    </message>
    <message>
        <source>start w</source>
        <translation>시작 w</translation>
    </message>
    <message>
        <source>start b</source>
        <translation>시작 b</translation>
    </message>
    <message>
        <source>learning rate</source>
        <translation>학습률</translation>
    </message>
    <message>
        <source>target t</source>
        <translation>목표 t</translation>
    </message>
    <message>
        <source>start</source>
        <translation>출발점</translation>
    </message>
    <message>
        <source>start of a question</source>
        <translation>문제의 출발점</translation>
    </message>
    <message>
        <source>Loss over the updates</source>
        <translation>갱신에 따른 손실</translation>
    </message>
    <message>
        <source>Output over the updates</source>
        <translation>갱신에 따른 출력</translation>
    </message>
    <message>
        <source>The counts come after your answer.</source>
        <translation>횟수는 답한 뒤에 나타난다.</translation>
    </message>
    <message>
        <source>The output is at its target already.</source>
        <translation>출력이 이미 목표에 와 있다.</translation>
    </message>
    <message>
        <source>About equal: the start is mild and the steps are large.</source>
        <translation>거의 같다. 조금만 틀린 출발점에서 큰 걸음으로 학습했기 때문이다.</translation>
    </message>
    <message>
        <source>Squared error over z</source>
        <translation>z에 따른 제곱 오차</translation>
    </message>
    <message>
        <source>Cross-entropy over z</source>
        <translation>z에 따른 교차 엔트로피</translation>
    </message>
    <message>
        <source>Loss with the numbers</source>
        <translation>수를 넣은 손실</translation>
    </message>
    <message>
        <source>Slope with the numbers</source>
        <translation>수를 넣은 기울기</translation>
    </message>
    <message>
        <source>Step of z with the numbers</source>
        <translation>z의 걸음, 수를 넣은 식</translation>
    </message>
    <message>
        <source>Quantity</source>
        <translation>나타낼 양</translation>
    </message>
    <message>
        <source>Both runs over the updates</source>
        <translation>갱신에 따른 두 학습 과정</translation>
    </message>
    <message>
        <source>Updates until |y − t| &lt; 0.1</source>
        <translation>|y − t| &lt; 0.1까지의 갱신 횟수</translation>
    </message>
    <message>
        <source>Updates needed</source>
        <translation>필요한 갱신 횟수</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>출발점</translation>
    </message>
    <message>
        <source>Find a start from which squared error needs more than 10 times as many updates as cross-entropy.</source>
        <translation>제곱 오차에 교차 엔트로피의 10배가 넘는 갱신이 필요한 출발점을 찾아보세요.</translation>
    </message>
    <message>
        <source>Make the wrong answer more certain: move the start further away from 0 on the wrong side.</source>
        <translation>더 확신에 찬 오답으로 만드세요. 출발점을 틀린 쪽으로, 0에서 더 멀리 옮기면 돼요.</translation>
    </message>
    <message>
        <source>now %1 to %2</source>
        <translation>지금 %1 대 %2</translation>
    </message>
    <message>
        <source>Go to a moment where the output is wrong and certain: which factor makes the slope of squared error small?</source>
        <translation>출력이 확신에 찬 오답인 순간으로 가 보세요. 제곱 오차의 기울기를 작게 만드는 인수는 무엇일까요?</translation>
    </message>
    <message>
        <source>$|y-t|$ must be above $\num{0.5}$ and $\sigma′(z)$ below $\num{0.1}$.</source>
        <translation>$|y-t|$ 값이 $\num{0.5}$보다 크고 $\sigma′(z)$ 값이 $\num{0.1}$보다 작아야 해요.</translation>
    </message>
    <message>
        <source>Which factor makes the slope of squared error small here?</source>
        <translation>여기서 제곱 오차의 기울기를 작게 만드는 인수는 무엇일까요?</translation>
    </message>
    <message>
        <source>Look at the two numbers of the product at the left.</source>
        <translation>왼쪽 곱셈의 두 수를 보세요.</translation>
    </message>
    <message>
        <source>The same wrong answer, two losses: one learns slowly</source>
        <translation>같은 오답, 두 손실: 한쪽은 느리게 학습한다</translation>
    </message>
    <message>
        <source>Predict first</source>
        <translation>먼저 예측</translation>
    </message>
    <message>
        <source>Squared error %1, cross-entropy %2 updates</source>
        <translation>갱신: 제곱 오차 %1, 교차 엔트로피 %2</translation>
    </message>
    <message>
        <source>Squared error takes about **%1 times** as many updates as cross-entropy.</source>
        <translation>제곱 오차에는 갱신이 교차 엔트로피의 약 **%1배** 필요하다.</translation>
    </message>
    <message>
        <source>Not quite. Compare the two numbers of the product at the left: one is near 1, the other near 0.</source>
        <translation>아쉬워요. 왼쪽 곱셈의 두 수를 견주어 보세요. 하나는 1에 가깝고 다른 하나는 0에 가까워요.</translation>
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
    <name>chalknet::ui::ContributionMap</name>
    <message>
        <source>row %1, column %2</source>
        <translation>%1행 %2열</translation>
    </message>
    <message>
        <source>most for it: %1</source>
        <translation>가장 찬성하는 화소: %1</translation>
    </message>
    <message>
        <source>most against it: %1</source>
        <translation>가장 반대하는 화소: %1</translation>
    </message>
    <message>
        <source>no pixel counts</source>
        <translation>영향을 주는 화소가 없음</translation>
    </message>
</context>
<context>
    <name>chalknet::ui::ContributionScaleBar</name>
    <message>
        <source>from %1, %2, to %3, %4</source>
        <translation>%1 (%2) ~ %3 (%4)</translation>
    </message>
</context>
<context>
    <name>chalknet::ui::CopyPreview</name>
    <message>
        <source>no pictures yet</source>
        <translation>아직 그림이 없습니다</translation>
    </message>
    <message numerus="yes">
        <source>a written %1 and %n of its copies</source>
        <translation>
            <numerusform>손으로 쓴 %1과 그 사본 %n개</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>chalknet::ui::CriticalCard</name>
    <message>
        <source>minima: %1</source>
        <translation>최솟값 %1</translation>
    </message>
    <message>
        <source>flat: %1</source>
        <translation>평평 %1</translation>
    </message>
    <message>
        <source>saddles: %1</source>
        <translation>안장점 %1</translation>
    </message>
    <message>
        <source>A network with %1 parameters learns %2 rows. From %3 random starts the search walks to a place where $|\nabla E| \le \num{10}^{\num{−8}}$.</source>
        <translation>매개변수가 %1개인 신경망이 표본 %2개를 배운다. 무작위 출발점 %3개에서 $|\nabla E| \le \num{10}^{\num{−8}}$ 인 곳을 찾아간다.</translation>
    </message>
    <message>
        <source>Nothing found yet.</source>
        <translation>아직 찾지 못했다.</translation>
    </message>
    <message>
        <source>No start led to a place with gradient zero. Choose another network.</source>
        <translation>기울기가 0인 곳에 이른 출발점이 없다. 다른 신경망을 골라 보세요.</translation>
    </message>
    <message>
        <source>Choose a point: a cross is a saddle, a ring is flat in some direction, a plus is a minimum.</source>
        <translation>점을 골라 보세요. ×: 안장점, ○: 평평한 방향이 있는 곳, +: 최솟값.</translation>
    </message>
    <message>
        <source>$E%1$. Of %2 directions %3 bend down, %4 are flat, %5 bend up. Curvatures: %6</source>
        <translation>$E%1$. 방향 %2개 중 아래로 굽음 %3, 평평함 %4, 위로 굽음 %5. 곡률: %6</translation>
    </message>
    <message>
        <source>Stop (%1 of %2)</source>
        <translation>멈춤 (%2개 중 %1)</translation>
    </message>
    <message>
        <source>Look for critical points</source>
        <translation>기울기가 0인 점 찾기</translation>
    </message>
    <message>
        <source>Where the slope is zero</source>
        <translation>기울기가 0인 곳</translation>
    </message>
    <message>
        <source>Rows of the small network</source>
        <translation>작은 신경망의 표본</translation>
    </message>
    <message>
        <source>%1 rows with noise of deviation %2</source>
        <translation>잡음의 표준 편차가 %2인 표본 %1개</translation>
    </message>
    <message>
        <source>Units of the small network</source>
        <translation>작은 신경망의 노드</translation>
    </message>
    <message>
        <source>Activation of the hidden units</source>
        <translation>은닉 노드의 활성화 함수</translation>
    </message>
    <message>
        <source>Critical points: share of directions that bend down, and loss</source>
        <translation>기울기가 0인 점: 아래로 굽는 방향의 비율과 손실</translation>
    </message>
    <message>
        <source>From %1 random starts, to places where the gradient is zero</source>
        <translation>무작위 출발점 %1개에서 기울기가 0인 곳까지</translation>
    </message>
    <message>
        <source>Critical points found</source>
        <translation>찾은 점</translation>
    </message>
</context>
<context>
    <name>chalknet::ui::CriticalPlot</name>
    <message>
        <source>\text{bends down}</source>
        <translation>\text{아래로 굽음}</translation>
    </message>
    <message>
        <source>Here stand the places where the gradient is zero, once they have been looked for.</source>
        <translation>기울기가 0인 곳을 찾으면 여기에 나타납니다.</translation>
    </message>
    <message numerus="yes">
        <source>%n critical point(s)</source>
        <translation>
            <numerusform>기울기가 0인 점 %n개</numerusform>
        </translation>
    </message>
    <message>
        <source>chosen: loss %1, %2 of the directions bend down</source>
        <translation>선택한 점: 손실 %1, 아래로 굽는 방향 %2</translation>
    </message>
</context>
<context>
    <name>chalknet::ui::CsvDialog</name>
    <message>
        <source>Choose at least one column as input.</source>
        <translation>입력으로 쓸 열을 하나 이상 고르세요.</translation>
    </message>
    <message>
        <source>The lab takes up to %1 inputs; leave some columns out.</source>
        <translation>실험실에서는 입력을 %1개까지 쓸 수 있습니다. 몇 열을 빼세요.</translation>
    </message>
    <message>
        <source>Choose exactly one column as class or as number to be learned.</source>
        <translation>클래스나 예측할 값이 될 열을 하나만 고르세요.</translation>
    </message>
    <message>
        <source>The file has %1 rows; these are taken evenly from all of them.</source>
        <translation>파일의 행 %1개에서 고르게 뽑았습니다.</translation>
    </message>
    <message>
        <source>Data from %1</source>
        <translation>데이터: %1</translation>
    </message>
    <message>
        <source>tabs</source>
        <translation>탭</translation>
    </message>
    <message>
        <source>semicolons</source>
        <translation>세미콜론</translation>
    </message>
    <message>
        <source>commas</source>
        <translation>쉼표</translation>
    </message>
    <message>
        <source>The cells are separated by %1. Choose what each column means; the first rows are shown.</source>
        <translation>구분 문자: %1. 각 열의 뜻을 고르세요. 처음 몇 행이 보입니다.</translation>
    </message>
    <message>
        <source>Leave out</source>
        <translation>빼기</translation>
    </message>
    <message>
        <source>Input</source>
        <translation>입력</translation>
    </message>
    <message>
        <source>Class</source>
        <translation>클래스</translation>
    </message>
    <message>
        <source>Number to be learned</source>
        <translation>예측할 값</translation>
    </message>
    <message>
        <source>Meaning of the column %1</source>
        <translation>열의 뜻: %1</translation>
    </message>
    <message>
        <source>First rows</source>
        <translation>처음 몇 행</translation>
    </message>
    <message>
        <source>Inputs of very different sizes make training slow. The plane keeps the units of the table.</source>
        <translation>입력의 크기가 크게 다르면 학습이 느려집니다. 평면의 단위는 표 그대로입니다.</translation>
    </message>
    <message>
        <source>Take over</source>
        <translation>가져오기</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>취소</translation>
    </message>
    <message>
        <source>The column %1 has more than %2 different values; take it as a number to be learned.</source>
        <translation>%1 열에는 서로 다른 값이 %2개보다 많습니다. 예측할 값으로 고르세요.</translation>
    </message>
    <message>
        <source>The column %1 has more than %2 different words; the lab tells up to %2 classes apart. Choose another column.</source>
        <translation>%1 열에는 서로 다른 낱말이 %2개보다 많습니다. 실험실은 클래스를 %2개까지 구분하므로 다른 열을 고르세요.</translation>
    </message>
    <message>
        <source>The column %1 is left out. %2</source>
        <translation>%1 열은 빠집니다. %2</translation>
    </message>
    <message numerus="yes">
        <source>%n inputs</source>
        <translation>
            <numerusform>입력 %n개</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 rows, %2, %3 classes.</source>
        <translation>행 %1개, %2, 클래스 %3개.</translation>
    </message>
    <message>
        <source>%1 rows, %2, one number to be learned: %3.</source>
        <translation>행 %1개, %2, 예측할 값: %3.</translation>
    </message>
    <message>
        <source>Standardise: inputs, and a number to be learned, get mean 0 and standard deviation 1</source>
        <translation>표준화: 입력과 예측할 값의 평균을 0, 표준 편차를 1로 맞춥니다</translation>
    </message>
</context>
<context>
    <name>chalknet::ui::CursorCard</name>
    <message>
        <source>At the cursor</source>
        <translation>커서 위치</translation>
    </message>
    <message>
        <source>x at the cursor</source>
        <translation>커서의 x</translation>
    </message>
    <message>
        <source>Type a number, or drag the cursor in the chart</source>
        <translation>숫자를 넣거나 그래프에서 커서를 끄세요</translation>
    </message>
    <message>
        <source>Values at the cursor</source>
        <translation>커서에서의 값</translation>
    </message>
    <message>
        <source>Predict first</source>
        <translation>먼저 예측</translation>
    </message>
    <message>
        <source>A question about the slope before it is shown</source>
        <translation>기울기를 보여 주기 전에 묻는다</translation>
    </message>
</context>
<context>
    <name>chalknet::ui::CurveTab</name>
    <message>
        <source>One parameter</source>
        <translation>매개변수 하나</translation>
    </message>
    <message>
        <source>curve</source>
        <translation>곡선</translation>
    </message>
    <message>
        <source>learning rate</source>
        <translation>학습률</translation>
    </message>
    <message>
        <source>start</source>
        <translation>출발점</translation>
    </message>
    <message>
        <source>From this start no learning rate up to 3 does that. Move the start.</source>
        <translation>이 출발점에서는 3 이하의 어떤 학습률로도 그렇게 되지 않습니다. 출발점을 옮겨 보세요.</translation>
    </message>
    <message>
        <source>Only curve, start and learning rate are shown until you have answered.</source>
        <translation>답할 때까지 곡선, 출발점, 학습률만 보인다.</translation>
    </message>
    <message>
        <source>update %1 of %2</source>
        <translation>갱신 %1 / %2</translation>
    </message>
    <message>
        <source>A step against the slope, as long as the learning rate says</source>
        <translation>기울기 반대쪽으로, 학습률만큼 한 걸음</translation>
    </message>
    <message>
        <source>%1, η = %2, θ₀ = %3</source>
        <translation>%1, η = %2, θ₀ = %3</translation>
    </message>
    <message>
        <source>On the parabola, find the largest learning rate (two digits) that still converges, and play it to the end.</source>
        <translation>포물선에서 수렴하는 가장 큰 학습률(두 자리)을 찾아 끝까지 재생하세요.</translation>
    </message>
    <message>
        <source>Parabola</source>
        <translation>포물선</translation>
    </message>
    <message>
        <source>The distance is multiplied by $1 - \eta$ in every step. How large may $\eta$ be before it no longer shrinks?</source>
        <translation>한 걸음마다 거리에 $1 - \eta$ 가 곱해집니다. $\eta$ 값이 얼마가 되면 거리가 더는 줄지 않을까요?</translation>
    </message>
    <message>
        <source>Two valleys, start in the right one: reach the lower minimum by the learning rate alone, and play it to the end.</source>
        <translation>두 골짜기의 오른쪽에서 출발해, 학습률만 바꾸어 더 낮은 최솟값에 이르게 하고 끝까지 재생하세요.</translation>
    </message>
    <message>
        <source>Start at θ = 3</source>
        <translation>θ = 3 에서 출발</translation>
    </message>
    <message>
        <source>The first step must carry over the hill, and the following ones must still settle: near the lower minimum $E&apos;&apos; \approx \num{3.6}$.</source>
        <translation>첫 걸음이 언덕을 넘어야 하고, 그다음 걸음들은 자리를 잡아야 합니다. 더 낮은 최솟값 근처에서 $E&apos;&apos; \approx \num{3.6}$.</translation>
    </message>
    <message>
        <source>Curve</source>
        <translation>곡선</translation>
    </message>
    <message>
        <source>Down the slope</source>
        <translation>비탈 내려가기</translation>
    </message>
    <message>
        <source>Length of the steps</source>
        <translation>걸음의 길이</translation>
    </message>
    <message>
        <source>Loss after each update</source>
        <translation>갱신마다의 손실</translation>
    </message>
    <message>
        <source>Updates</source>
        <translation>갱신</translation>
    </message>
    <message>
        <source>Learning rate η</source>
        <translation>학습률 η</translation>
    </message>
    <message>
        <source>How far a step goes for each unit of slope</source>
        <translation>기울기 1마다 얼마나 멀리 가는지</translation>
    </message>
    <message>
        <source>Will it converge? Predict</source>
        <translation>수렴할까? 예측하기</translation>
    </message>
    <message>
        <source>Draws a start and a learning rate; you say what becomes of it</source>
        <translation>출발점과 학습률이 무작위로 주어지고, 어떻게 될지 예측한다</translation>
    </message>
    <message>
        <source>Curve with start, tangent and step</source>
        <translation>출발점, 접선, 걸음이 있는 곡선</translation>
    </message>
    <message>
        <source>Loss at the present place</source>
        <translation>지금 위치의 손실</translation>
    </message>
    <message>
        <source>Slope at the present place</source>
        <translation>지금 위치의 기울기</translation>
    </message>
    <message>
        <source>Update</source>
        <translation>갱신</translation>
    </message>
</context>
<context>
    <name>chalknet::ui::CurveTable</name>
    <message>
        <source>Updates</source>
        <translation>갱신</translation>
    </message>
</context>
<context>
    <name>chalknet::ui::CurveTableModel</name>
    <message>
        <source>update k</source>
        <translation>갱신 k</translation>
    </message>
    <message>
        <source>place θ</source>
        <translation>위치 θ</translation>
    </message>
    <message>
        <source>slope dE/dθ</source>
        <translation>기울기 dE/dθ</translation>
    </message>
    <message>
        <source>step −η · slope</source>
        <translation>걸음 −η · 기울기</translation>
    </message>
    <message>
        <source>loss E</source>
        <translation>손실 E</translation>
    </message>
</context>
<context>
    <name>chalknet::ui::DataBrowser</name>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>The network is reading the pictures…</source>
        <translation>신경망이 그림을 읽는 중…</translation>
    </message>
    <message>
        <source>No picture is like that.</source>
        <translation>그런 그림이 없다.</translation>
    </message>
    <message>
        <source>%1 pictures</source>
        <translation>%1장</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%2장 가운데 %1장</translation>
    </message>
    <message>
        <source>mean of label %1</source>
        <translation>정답 %1의 평균</translation>
    </message>
    <message>
        <source>number %1, label %2</source>
        <translation>%1번, 정답 %2</translation>
    </message>
    <message>
        <source>%1, varied</source>
        <translation>%1, 변형</translation>
    </message>
    <message>
        <source>Kind of view</source>
        <translation>보기</translation>
    </message>
    <message>
        <source>Pictures</source>
        <translation>그림</translation>
    </message>
    <message>
        <source>Class means</source>
        <translation>평균</translation>
    </message>
    <message>
        <source>Variations</source>
        <translation>변형</translation>
    </message>
    <message>
        <source>The mean grey value of every pixel over all pictures of a class</source>
        <translation>같은 종류의 모든 그림에서 화소마다 구한 평균</translation>
    </message>
    <message>
        <source>The selected picture, turned, moved, bent … by chance</source>
        <translation>고른 그림을 무작위로 돌리고 옮기고 구부린 것</translation>
    </message>
    <message>
        <source>Part of the data</source>
        <translation>데이터 구분</translation>
    </message>
    <message>
        <source>Training</source>
        <translation>학습</translation>
    </message>
    <message>
        <source>Test</source>
        <translation>시험</translation>
    </message>
    <message>
        <source>Label</source>
        <translation>정답</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>답</translation>
    </message>
    <message>
        <source>Digits that are shown</source>
        <translation>보이는 숫자</translation>
    </message>
    <message>
        <source>Answers of the network that are shown</source>
        <translation>보이는 신경망의 답</translation>
    </message>
    <message>
        <source>All</source>
        <translation>모두</translation>
    </message>
    <message>
        <source>Wrong only</source>
        <translation>틀린 것만</translation>
    </message>
    <message>
        <source>Only pictures that the network reads wrong</source>
        <translation>신경망이 잘못 읽는 그림만 봅니다</translation>
    </message>
    <message>
        <source>Pictures of digits</source>
        <translation>숫자 그림</translation>
    </message>
    <message>
        <source>Means of the classes</source>
        <translation>종류별 평균</translation>
    </message>
    <message>
        <source>Variations of the selected picture</source>
        <translation>고른 그림의 변형</translation>
    </message>
    <message>
        <source>The pictures are being read…</source>
        <translation>그림을 불러오는 중…</translation>
    </message>
</context>
<context>
    <name>chalknet::ui::DataCard</name>
    <message>
        <source>Fashion-MNIST (package %1)</source>
        <translation>Fashion-MNIST (패키지 %1)</translation>
    </message>
    <message>
        <source>Folder with the four MNIST files</source>
        <translation>MNIST 파일 네 개가 든 폴더</translation>
    </message>
    <message>
        <source>IDX file with the pictures</source>
        <translation>그림이 든 IDX 파일</translation>
    </message>
    <message>
        <source>IDX file with their labels</source>
        <translation>정답이 든 IDX 파일</translation>
    </message>
    <message>
        <source>The pictures are being read…</source>
        <translation>그림을 불러오는 중…</translation>
    </message>
    <message>
        <source>Drawn by this program, so that the lesson works at once and without an internet connection. MNIST has 70,000 digits that people wrote by hand (11 MB).</source>
        <translation>인터넷 없이 바로 배울 수 있도록 프로그램이 그린 숫자이다. MNIST에는 사람이 손으로 쓴 숫자 70,000개가 있다 (11 MB).</translation>
    </message>
    <message>
        <source>Digits written by hand, collected by Y. LeCun, C. Cortes and C. Burges.</source>
        <translation>사람이 손으로 쓴 숫자. Y. LeCun, C. Cortes, C. Burges가 모았다.</translation>
    </message>
    <message>
        <source>Clothes instead of digits, in the same format: H. Xiao, K. Rasul and R. Vollgraf, Zalando Research. The same network learns them, but less well.</source>
        <translation>숫자 대신 옷과 신발, 형식은 같다 (H. Xiao, K. Rasul, R. Vollgraf, Zalando Research). 같은 신경망이 배울 수 있지만 더 어렵다.</translation>
    </message>
    <message>
        <source>Pictures from %1.</source>
        <translation>그림이 있는 곳: %1</translation>
    </message>
    <message>
        <source>Pictures from %1; one in %2 is kept for the test.</source>
        <translation>그림이 있는 곳: %1. %2장에 한 장은 시험에 쓴다.</translation>
    </message>
    <message>
        <source>%1 to learn from, %2 to test</source>
        <translation>학습 %1장, 시험 %2장</translation>
    </message>
    <message>
        <source>Data in use</source>
        <translation>쓰는 데이터</translation>
    </message>
    <message>
        <source>Pictures per digit</source>
        <translation>숫자별 그림 수</translation>
    </message>
    <message>
        <source>Other pictures</source>
        <translation>다른 그림</translation>
    </message>
    <message>
        <source>A folder with the four MNIST files, or one file of pictures and one of labels, can also be dropped on this page.</source>
        <translation>MNIST 파일 네 개가 든 폴더나 그림 파일과 정답 파일 한 쌍을 이 쪽에 끌어다 놓아도 됩니다.</translation>
    </message>
    <message>
        <source>Generated digits</source>
        <translation>생성한 숫자</translation>
    </message>
    <message>
        <source>Folder with the four files…</source>
        <translation>파일 네 개가 든 폴더…</translation>
    </message>
    <message>
        <source>Two IDX files…</source>
        <translation>IDX 파일 두 개…</translation>
    </message>
</context>
<context>
    <name>chalknet::ui::DataGallery</name>
    <message>
        <source>Two classes</source>
        <translation>두 클래스</translation>
    </message>
    <message>
        <source>Several classes</source>
        <translation>여러 클래스</translation>
    </message>
    <message>
        <source>Numbers to be learned (regression)</source>
        <translation>수 예측하기(회귀)</translation>
    </message>
</context>
<context>
    <name>chalknet::ui::DataOptions</name>
    <message>
        <source>Points</source>
        <translation>점 수</translation>
    </message>
    <message>
        <source>A gate without noise has its four corners.</source>
        <translation>노이즈가 없는 게이트는 꼭짓점 네 개입니다.</translation>
    </message>
    <message>
        <source>Inputs −1 and 1 in place of 0 and 1</source>
        <translation>입력 0과 1 대신 −1과 1</translation>
    </message>
    <message>
        <source>Inputs of the network</source>
        <translation>신경망의 입력</translation>
    </message>
    <message>
        <source>Shown in the plane; the other inputs are held</source>
        <translation>평면에 보일 입력 (나머지는 고정)</translation>
    </message>
    <message>
        <source>Across</source>
        <translation>가로</translation>
    </message>
    <message>
        <source>Upwards</source>
        <translation>세로</translation>
    </message>
    <message>
        <source>Input across</source>
        <translation>가로 입력</translation>
    </message>
    <message>
        <source>Input upwards</source>
        <translation>세로 입력</translation>
    </message>
    <message>
        <source>Erase all points</source>
        <translation>점 모두 지우기</translation>
    </message>
    <message>
        <source>Open CSV…</source>
        <translation>CSV 열기…</translation>
    </message>
    <message>
        <source>Save CSV…</source>
        <translation>CSV 저장…</translation>
    </message>
    <message>
        <source>A table with a header; its columns are chosen afterwards. Files can also be dropped on the page.</source>
        <translation>머리글이 있는 표를 엽니다. 열은 다음에 고릅니다. 파일을 화면에 끌어다 놓아도 됩니다.</translation>
    </message>
    <message>
        <source>All points or rows, before they are split</source>
        <translation>나누기 전의 모든 점이나 행</translation>
    </message>
</context>
<context>
    <name>chalknet::ui::DataPanel</name>
    <message>
        <source>All four corners are used for training. Add noise to get more points.</source>
        <translation>네 꼭짓점을 모두 훈련에 씁니다. 노이즈를 더하면 점이 늘어납니다.</translation>
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
        <translation>데이터 번호</translation>
    </message>
    <message>
        <source>Start seed</source>
        <translation>시작 번호</translation>
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
    <message>
        <source>Set points of your own in the output plane</source>
        <translation>출력 평면에 점을 직접 찍습니다</translation>
    </message>
    <message>
        <source>More…</source>
        <translation>더 보기…</translation>
    </message>
    <message>
        <source>All data sets</source>
        <translation>모든 데이터</translation>
    </message>
    <message>
        <source>Points, inputs and files</source>
        <translation>점, 입력, 파일</translation>
    </message>
    <message>
        <source>Own</source>
        <comment>points</comment>
        <translation>직접 찍기</translation>
    </message>
    <message>
        <source>Examples</source>
        <translation>예제</translation>
    </message>
    <message>
        <source>Many starts: the same network from up to 1,000 seeds at once</source>
        <translation>여러 출발점: 같은 신경망을 시작 번호 1,000개까지 한꺼번에 학습합니다</translation>
    </message>
    <message>
        <source>Many starts</source>
        <translation>여러 출발점</translation>
    </message>
</context>
<context>
    <name>chalknet::ui::DataTab</name>
    <message>
        <source>Pixels</source>
        <translation>화소</translation>
    </message>
    <message>
        <source>Pixels of the selected picture</source>
        <translation>고른 그림의 화소</translation>
    </message>
    <message>
        <source>Data</source>
        <translation>데이터</translation>
    </message>
    <message>
        <source>Every picture, every grey value</source>
        <translation>모든 그림과 그 화소값</translation>
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
    <name>chalknet::ui::DifferenceTab</name>
    <message>
        <source>Numerical derivative</source>
        <translation>수치 미분</translation>
    </message>
    <message>
        <source>Loss</source>
        <translation>손실</translation>
    </message>
    <message>
        <source>Function</source>
        <translation>함수</translation>
    </message>
    <message>
        <source>Loss of the small network of “Loss or accuracy” over one of its weights</source>
        <translation>‘손실인가 정확도인가’의 작은 신경망에서 가중치 하나에 따른 손실</translation>
    </message>
    <message>
        <source>Weight</source>
        <translation>가중치</translation>
    </message>
    <message>
        <source>The weight that the loss is a function of</source>
        <translation>손실을 함수로 볼 때의 변수인 가중치</translation>
    </message>
    <message>
        <source>Zoom with h</source>
        <translation>h에 맞춰 확대</translation>
    </message>
    <message>
        <source>The plot is six steps wide, whatever the step: its axes count in h</source>
        <translation>간격이 얼마이든 그래프의 폭은 6h이고, 축은 h를 단위로 센다</translation>
    </message>
    <message>
        <source>Step h</source>
        <translation>간격 h</translation>
    </message>
    <message>
        <source>A tenth of h</source>
        <translation>h를 10분의 1로</translation>
    </message>
    <message>
        <source>Ten times h</source>
        <translation>h를 10배로</translation>
    </message>
    <message>
        <source>Central</source>
        <translation>중앙</translation>
    </message>
    <message>
        <source>Forward</source>
        <translation>전방</translation>
    </message>
    <message>
        <source>Both</source>
        <translation>둘 다</translation>
    </message>
    <message>
        <source>Secant</source>
        <translation>할선</translation>
    </message>
    <message>
        <source>Curve with secants</source>
        <translation>곡선과 할선</translation>
    </message>
    <message>
        <source>Slope of the secant</source>
        <translation>할선의 기울기</translation>
    </message>
    <message>
        <source>Central difference</source>
        <translation>중앙 차분</translation>
    </message>
    <message>
        <source>Forward difference</source>
        <translation>전방 차분</translation>
    </message>
    <message>
        <source>Analytic slope</source>
        <translation>미분해서 구한 기울기</translation>
    </message>
    <message>
        <source>Error over h</source>
        <translation>h에 따른 오차</translation>
    </message>
    <message>
        <source>Predict first</source>
        <translation>먼저 예측</translation>
    </message>
    <message>
        <source>A question about the error before it is shown</source>
        <translation>오차를 보여 주기 전에 묻는다</translation>
    </message>
    <message>
        <source>Error over the step</source>
        <translation>간격에 따른 오차</translation>
    </message>
    <message>
        <source>What the subtraction leaves</source>
        <translation>뺄셈이 남기는 것</translation>
    </message>
    <message>
        <source>Subtraction</source>
        <translation>뺄셈</translation>
    </message>
    <message>
        <source>function</source>
        <translation>함수</translation>
    </message>
    <message>
        <source>choice of the weight</source>
        <translation>가중치 고르기</translation>
    </message>
    <message>
        <source>zoom</source>
        <translation>확대</translation>
    </message>
    <message>
        <source>secant</source>
        <translation>할선</translation>
    </message>
    <message>
        <source>place</source>
        <translation>자리</translation>
    </message>
    <message>
        <source>step h</source>
        <translation>간격 h</translation>
    </message>
    <message>
        <source>central</source>
        <translation>중앙</translation>
    </message>
    <message>
        <source>forward</source>
        <translation>전방</translation>
    </message>
    <message>
        <source>tangent</source>
        <translation>접선</translation>
    </message>
    <message>
        <source>loss</source>
        <translation>손실</translation>
    </message>
    <message>
        <source>A secant shrinks towards the tangent, until the digits run out</source>
        <translation>할선은 폭이 줄수록 접선에 다가간다, 자릿수가 바닥날 때까지</translation>
    </message>
    <message>
        <source>Measuring a slope</source>
        <translation>기울기 재기</translation>
    </message>
    <message>
        <source>step h = %1</source>
        <translation>간격 h = %1</translation>
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
        <source>Parameters %1</source>
        <translation>매개변수 %1</translation>
    </message>
    <message>
        <source>%1 examples/s</source>
        <translation>%1표본/초</translation>
    </message>
    <message>
        <source>inference %1 ms</source>
        <translation>추론 %1 ms</translation>
    </message>
    <message>
        <source>Network that reads</source>
        <translation>숫자를 읽는 신경망</translation>
    </message>
    <message>
        <source>Ready-made</source>
        <translation>준비된 신경망</translation>
    </message>
    <message>
        <source>Our own</source>
        <translation>우리 신경망</translation>
    </message>
    <message>
        <source>Read the drawing with the network that comes with the program</source>
        <translation>프로그램에 들어 있는 신경망으로 그림을 읽습니다</translation>
    </message>
    <message>
        <source>Read the drawing with the network that was trained here</source>
        <translation>여기서 학습시킨 신경망으로 그림을 읽습니다</translation>
    </message>
</context>
<context>
    <name>chalknet::ui::DrawTab</name>
    <message>
        <source>Canvas</source>
        <translation>글씨판</translation>
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
        <source>28 × 28 pixels</source>
        <translation>28 × 28 화소</translation>
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
        <translation>소프트맥스 확률</translation>
    </message>
    <message>
        <source>Draw</source>
        <translation>그리기</translation>
    </message>
    <message>
        <source>Write a digit and the network reads it at once</source>
        <translation>숫자를 쓰면 신경망이 곧바로 읽는다</translation>
    </message>
    <message>
        <source>Stages of preprocessing</source>
        <translation>손질 단계</translation>
    </message>
    <message>
        <source>as MNIST was made</source>
        <translation>MNIST를 만든 방법 그대로</translation>
    </message>
    <message>
        <source>all on: %1</source>
        <translation>모두 켜면 %1</translation>
    </message>
    <message>
        <source>%1; with all on: %2</source>
        <translation>%1 · 모두 켜면 %2</translation>
    </message>
    <message>
        <source>Now turn it on</source>
        <translation>이제 다시 켜기</translation>
    </message>
    <message>
        <source>Write something that is no digit and still gets at least 99 %. Then say what it was.</source>
        <translation>숫자가 아닌데도 99 % 이상이 나오는 것을 그려 보세요. 그리고 무엇이었는지 답하세요.</translation>
    </message>
    <message>
        <source>A letter, a face, a scribble: the ten numbers always add up to 100 %, and softmax knows no &quot;none of them&quot;.</source>
        <translation>글자, 얼굴, 낙서 무엇이든 좋아요. 열 확률의 합은 언제나 100 %이고, softmax에는 ‘이 가운데 없음’이 없어요.</translation>
    </message>
    <message>
        <source>What is it?</source>
        <translation>무엇이었나요?</translation>
    </message>
    <message>
        <source>Reach 99 %</source>
        <translation>99 % 넘기기</translation>
    </message>
    <message>
        <source>A digit</source>
        <translation>숫자</translation>
    </message>
    <message>
        <source>No digit</source>
        <translation>숫자 아님</translation>
    </message>
    <message>
        <source>All on</source>
        <translation>모두 켜기</translation>
    </message>
    <message>
        <source>Prepare the drawing as the digits of MNIST were</source>
        <translation>MNIST의 숫자와 똑같이 손질한다</translation>
    </message>
    <message>
        <source>Turn “Centre” off and write a 0, 6, 8 or 9 in a corner: it is read as another digit. Then turn “Centre” on again.</source>
        <translation>‘가운데로’를 끄고 구석에 0, 6, 8, 9 가운데 하나를 써 보세요. 다른 숫자로 읽힙니다. 그런 다음 다시 켜 보세요.</translation>
    </message>
    <message>
        <source>Not every digit is misread everywhere: a 1 often stays a 1. The line above the pictures says what would be read with all stages on.</source>
        <translation>어디서나 모든 숫자가 잘못 읽히지는 않아요. 1은 구석에서도 1로 읽힐 때가 많아요. 모든 단계를 켰을 때의 답은 그림 위에 나와 있어요.</translation>
    </message>
    <message>
        <source>Turn it off</source>
        <translation>‘가운데로’ 끄기</translation>
    </message>
    <message>
        <source>Write in a corner</source>
        <translation>구석에 쓰기</translation>
    </message>
    <message>
        <source>Still a %1: try another digit</source>
        <translation>그대로 %1: 다른 숫자로</translation>
    </message>
</context>
<context>
    <name>chalknet::ui::DrawTools</name>
    <message>
        <source>Pen thickness: %1 of the %2 units of the canvas&apos;s side</source>
        <translation>펜 굵기: 글씨판 한 변을 %2칸으로 볼 때 %1칸</translation>
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
        <source>Clear</source>
        <translation>비우기</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>실행 취소</translation>
    </message>
    <message>
        <source>Pen thickness</source>
        <translation>펜 굵기</translation>
    </message>
</context>
<context>
    <name>chalknet::ui::ErrorBars</name>
    <message>
        <source>Wrong examples in each epoch</source>
        <translation>에포크마다 틀린 표본 수</translation>
    </message>
    <message>
        <source>No epoch yet.</source>
        <translation>아직 에포크가 없다.</translation>
    </message>
    <message>
        <source>Wrong examples by epoch: %1.</source>
        <translation>에포크별 틀린 표본 수: %1.</translation>
    </message>
</context>
<context>
    <name>chalknet::ui::ExampleCard</name>
    <message>
        <source>Example %1: %2</source>
        <translation>예제 %1: %2</translation>
    </message>
</context>
<context>
    <name>chalknet::ui::ExampleGallery</name>
    <message>
        <source>Examples</source>
        <translation>예제</translation>
    </message>
    <message>
        <source>Each shows one idea: open it and press play. It opens as a copy; change whatever you like.</source>
        <translation>예제마다 한 가지를 보여 줍니다. 열고 재생을 누르세요. 사본으로 열리니 마음껏 바꿔도 됩니다.</translation>
    </message>
</context>
<context>
    <name>chalknet::ui::ExamplesCard</name>
    <message>
        <source>Change the noise</source>
        <translation>노이즈 바꾸기</translation>
    </message>
    <message>
        <source>New examples</source>
        <translation>새 점</translation>
    </message>
    <message>
        <source>Change the order</source>
        <translation>순서 바꾸기</translation>
    </message>
    <message>
        <source>Line of least squares, A = %1</source>
        <translation>최소제곱 직선, A = %1</translation>
    </message>
    <message>
        <source>Line of least squares</source>
        <translation>최소제곱 직선</translation>
    </message>
    <message>
        <source>Examples</source>
        <translation>점</translation>
    </message>
    <message>
        <source>Order of the examples</source>
        <translation>점의 순서</translation>
    </message>
    <message>
        <source>In turn</source>
        <translation>차례대로</translation>
    </message>
    <message>
        <source>Shuffled</source>
        <translation>섞어서</translation>
    </message>
    <message>
        <source>Every pass in the same order</source>
        <translation>매번 같은 순서로</translation>
    </message>
    <message>
        <source>Every pass in a new order</source>
        <translation>매번 새 순서로</translation>
    </message>
    <message>
        <source>Noise</source>
        <translation>노이즈</translation>
    </message>
    <message>
        <source>Standard deviation of t around 1.1 · x; makes the examples anew</source>
        <translation>1.1 · x를 중심으로 한 t의 표준 편차. 바꾸면 점을 새로 만든다</translation>
    </message>
    <message>
        <source>New</source>
        <translation>새 점</translation>
    </message>
    <message>
        <source>Other examples around the line of slope 1.1</source>
        <translation>기울기 1.1인 직선 둘레의 다른 점들</translation>
    </message>
    <message>
        <source>The line with the least sum of squared errors over all examples</source>
        <translation>모든 점에 대해 오차제곱합이 가장 작은 직선</translation>
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
    <name>chalknet::ui::FormulaCard</name>
    <message>
        <source>Formulas</source>
        <translation>식</translation>
    </message>
    <message>
        <source>Numbers</source>
        <translation>수 넣기</translation>
    </message>
    <message>
        <source>Put the numbers in for the letters</source>
        <translation>글자 자리에 수를 넣는다</translation>
    </message>
    <message>
        <source>Range</source>
        <translation>치역</translation>
    </message>
</context>
<context>
    <name>chalknet::ui::FormulaStrip</name>
    <message>
        <source>Prediction</source>
        <translation>예측</translation>
    </message>
    <message>
        <source>Error</source>
        <translation>오차</translation>
    </message>
    <message>
        <source>Correction of A</source>
        <translation>A의 수정</translation>
    </message>
    <message>
        <source>New A</source>
        <translation>새 A</translation>
    </message>
    <message>
        <source>%1, with numbers</source>
        <translation>%1, 수를 넣은 식</translation>
    </message>
</context>
<context>
    <name>chalknet::ui::FormulaView</name>
    <message>
        <source>Copy as LaTeX</source>
        <translation>LaTeX로 복사</translation>
    </message>
    <message>
        <source>Copy as picture</source>
        <translation>그림으로 복사</translation>
    </message>
</context>
<context>
    <name>chalknet::ui::ForwardController</name>
    <message>
        <source>Change an input</source>
        <translation>입력 바꾸기</translation>
    </message>
    <message>
        <source>Change a bias</source>
        <translation>편향 바꾸기</translation>
    </message>
    <message>
        <source>Change a weight</source>
        <translation>가중치 바꾸기</translation>
    </message>
    <message>
        <source>Change the activation</source>
        <translation>활성화 함수 바꾸기</translation>
    </message>
    <message>
        <source>Draw new inputs</source>
        <translation>새 입력</translation>
    </message>
</context>
<context>
    <name>chalknet::ui::ForwardDiagramCard</name>
    <message>
        <source>Activation of layer %1</source>
        <translation>%1층의 활성화 함수</translation>
    </message>
    <message>
        <source>Activation of: %1</source>
        <translation>활성화 함수: %1</translation>
    </message>
    <message>
        <source>Choose, build or take over a network; change its inputs</source>
        <translation>신경망을 고르거나 만들거나 가져오고, 입력을 바꾼다</translation>
    </message>
    <message>
        <source>Diagram of the network</source>
        <translation>신경망 그림</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>편집</translation>
    </message>
</context>
<context>
    <name>chalknet::ui::ForwardMatrixCard</name>
    <message>
        <source>As matrices</source>
        <translation>행렬로 보기</translation>
    </message>
    <message>
        <source>Whole algorithm</source>
        <translation>알고리즘 전체</translation>
    </message>
    <message>
        <source>Data, layers, loss, gradient, update, and again: each box opens its lesson</source>
        <translation>데이터, 층, 손실, 기울기, 갱신, 그리고 반복: 상자마다 그 과를 연다</translation>
    </message>
    <message>
        <source>Predict first</source>
        <translation>먼저 예측</translation>
    </message>
    <message>
        <source>Before each layer you are asked for one of its numbers</source>
        <translation>층마다 값 하나를 먼저 묻는다</translation>
    </message>
    <message>
        <source>Example %1 of %2</source>
        <translation>표본 %1 / %2</translation>
    </message>
    <message>
        <source>Previous example</source>
        <translation>앞 표본</translation>
    </message>
    <message>
        <source>Next example</source>
        <translation>다음 표본</translation>
    </message>
</context>
<context>
    <name>chalknet::ui::ForwardMatrixView</name>
    <message>
        <source>The forward pass as matrices</source>
        <translation>행렬로 본 순전파</translation>
    </message>
    <message>
        <source>not calculated yet</source>
        <translation>아직 계산하지 않음</translation>
    </message>
    <message>
        <source>input %1: %2</source>
        <translation>입력 %1: %2</translation>
    </message>
    <message>
        <source>layer %1, weight from %2 to %3: %4</source>
        <translation>%1층, 가중치 %2 → %3: %4</translation>
    </message>
    <message>
        <source>layer %1, bias of unit %2: %3</source>
        <translation>%1층, 노드 %2의 편향: %3</translation>
    </message>
    <message>
        <source>constant input of the biases: 1</source>
        <translation>편향에 늘 들어가는 입력: 1</translation>
    </message>
    <message>
        <source>layer %1, input %2: %3</source>
        <translation>%1층, 입력 %2: %3</translation>
    </message>
    <message>
        <source>layer %1, sum of unit %2: %3</source>
        <translation>%1층, 노드 %2의 합: %3</translation>
    </message>
    <message>
        <source>layer %1, output of unit %2: %3</source>
        <translation>%1층, 노드 %2의 출력: %3</translation>
    </message>
    <message>
        <source>Present cell: %1.</source>
        <translation>지금 칸: %1.</translation>
    </message>
    <message>
        <source>Earlier layers</source>
        <translation>앞 층</translation>
    </message>
    <message>
        <source>Later layers</source>
        <translation>뒤 층</translation>
    </message>
    <message>
        <source>Copy as LaTeX</source>
        <translation>LaTeX로 복사</translation>
    </message>
</context>
<context>
    <name>chalknet::ui::ForwardPage</name>
    <message>
        <source>The signal goes from the input layer to the output, layer by layer</source>
        <translation>신호가 입력층에서 출력층으로 한 층씩 나아간다</translation>
    </message>
    <message>
        <source>How a network calculates</source>
        <translation>신경망이 계산하는 법</translation>
    </message>
    <message>
        <source>One layer to fill in</source>
        <translation>한 층 채우기</translation>
    </message>
    <message>
        <source>Ready-made network</source>
        <translation>준비된 신경망</translation>
    </message>
    <message>
        <source>Not quite. Point at y₂ and read the three products on its edges.</source>
        <translation>아쉬워요. y₂를 가리키고 연결선 위의 곱 세 개를 읽어 보세요.</translation>
    </message>
    <message>
        <source>Take the lab&apos;s network</source>
        <translation>실험실 신경망 가져오기</translation>
    </message>
    <message>
        <source>This is the lab&apos;s network, its numbers rounded to two decimals.</source>
        <translation>실험실의 신경망이에요. 값은 소수 둘째 자리까지 반올림했어요.</translation>
    </message>
    <message>
        <source>Take over a network</source>
        <translation>신경망 가져오기</translation>
    </message>
    <message>
        <source>The numbers stand ready at the input. “Next” sends them into the first layer.</source>
        <translation>입력값이 준비되어 있다. ‘다음’을 누르면 첫 층으로 나아간다.</translation>
    </message>
    <message>
        <source>The signal is on its way: %1.</source>
        <translation>신호가 가는 중: %1.</translation>
    </message>
</context>
<context>
    <name>chalknet::ui::ForwardStrip</name>
    <message>
        <source>Pause</source>
        <translation>일시정지</translation>
    </message>
    <message>
        <source>Play</source>
        <translation>재생</translation>
    </message>
    <message>
        <source>Data</source>
        <translation>데이터</translation>
    </message>
    <message>
        <source>Data + layers</source>
        <translation>데이터+층</translation>
    </message>
    <message>
        <source>Every product</source>
        <translation>모든 곱셈</translation>
    </message>
    <message>
        <source>Only the numbers that flow from layer to layer</source>
        <translation>층에서 층으로 흐르는 값만</translation>
    </message>
    <message>
        <source>Also the matrices of the layers</source>
        <translation>각 층의 행렬까지</translation>
    </message>
    <message>
        <source>Also every single multiplication</source>
        <translation>곱셈 하나하나까지</translation>
    </message>
    <message>
        <source>Level of detail</source>
        <translation>자세한 정도</translation>
    </message>
    <message>
        <source>Notation</source>
        <translation>표기</translation>
    </message>
    <message>
        <source>Columns: the matrix stands left of the vector, the bias is a weight of the input 1</source>
        <translation>열벡터: 행렬이 벡터 왼쪽에 서고, 편향은 입력 1의 가중치다</translation>
    </message>
    <message>
        <source>Rows: the vector stands left of the matrix, the bias is added, as in most libraries</source>
        <translation>행벡터: 벡터가 행렬 왼쪽에 서고 편향을 더한다. 라이브러리는 대부분 이렇게 쓴다</translation>
    </message>
    <message>
        <source>Speed</source>
        <translation>속도</translation>
    </message>
    <message>
        <source>Speed of playing</source>
        <translation>재생 속도</translation>
    </message>
    <message>
        <source>Back to the input</source>
        <translation>입력층으로</translation>
    </message>
    <message>
        <source>One layer back</source>
        <translation>한 층 뒤로</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>다음</translation>
    </message>
    <message>
        <source>One layer on (→)</source>
        <translation>한 층 앞으로 (→)</translation>
    </message>
    <message>
        <source>Plays the forward pass layer by layer (Space)</source>
        <translation>순전파를 한 층씩 재생한다 (스페이스)</translation>
    </message>
</context>
<context>
    <name>chalknet::ui::FunctionList</name>
    <message>
        <source>Functions</source>
        <translation>함수 목록</translation>
    </message>
</context>
<context>
    <name>chalknet::ui::FunctionPlot</name>
    <message>
        <source>%1 at x = %2: f(x) is %3.</source>
        <translation>%1, x = %2: f(x)의 값 %3.</translation>
    </message>
    <message>
        <source>The slope f′(x) is %1.</source>
        <translation>기울기 f′(x)의 값 %1.</translation>
    </message>
    <message>
        <source>Saturated here.</source>
        <translation>여기는 포화 구간.</translation>
    </message>
    <message>
        <source>Not saturated here.</source>
        <translation>여기는 포화되지 않은 구간.</translation>
    </message>
</context>
<context>
    <name>chalknet::ui::FunctionsTab</name>
    <message>
        <source>Function</source>
        <translation>함수</translation>
    </message>
    <message>
        <source>overlay</source>
        <translation>겹쳐 보기</translation>
    </message>
    <message>
        <source>Up to six functions at once</source>
        <translation>한 번에 함수 여섯 개까지</translation>
    </message>
</context>
<context>
    <name>chalknet::ui::GoalMark</name>
    <message>
        <source>met</source>
        <translation>달성</translation>
    </message>
    <message>
        <source>not met yet</source>
        <translation>아직 아님</translation>
    </message>
    <message>
        <source>%1: %2, now %3</source>
        <comment>goal, state, value</comment>
        <translation>%1: %2, 지금 %3</translation>
    </message>
</context>
<context>
    <name>chalknet::ui::GradientBars</name>
    <message>
        <source>%1, layer %2: z = %3, a = %4, derivative %5, factor %6, product so far %7.</source>
        <translation>%1, %2층: z = %3, a = %4, 도함수 %5, 인수 %6, 여기까지의 곱 %7.</translation>
    </message>
    <message>
        <source>Running product, logarithmic axis from the floor %1</source>
        <translation>차례로 곱한 값, 바닥이 %1인 로그 축</translation>
    </message>
    <message>
        <source>Layer l</source>
        <translation>층 l</translation>
    </message>
</context>
<context>
    <name>chalknet::ui::GradientCheckModel</name>
    <message>
        <source>after you</source>
        <translation>답한 뒤</translation>
    </message>
    <message>
        <source>kink: two slopes</source>
        <translation>꺾인 점: 기울기 둘</translation>
    </message>
    <message>
        <source>kink</source>
        <translation>꺾인 점</translation>
    </message>
    <message>
        <source>agrees</source>
        <translation>일치</translation>
    </message>
    <message>
        <source>differs</source>
        <translation>다름</translation>
    </message>
    <message>
        <source>Between θ − ε and θ + ε a unit switches: the slope is not the same on both sides.</source>
        <translation>θ − ε, θ + ε 사이에서 노드가 켜지거나 꺼진다. 양쪽의 기울기가 서로 다르다.</translation>
    </message>
    <message>
        <source>Rule %1, nudged %2</source>
        <translation>역전파 %1, 수치 미분 %2</translation>
    </message>
    <message>
        <source>parameter</source>
        <translation>매개변수</translation>
    </message>
    <message>
        <source>rule</source>
        <translation>역전파</translation>
    </message>
    <message>
        <source>nudged</source>
        <translation>수치 미분</translation>
    </message>
    <message>
        <source>differ by</source>
        <translation>차이</translation>
    </message>
    <message>
        <source>outcome</source>
        <translation>결과</translation>
    </message>
</context>
<context>
    <name>chalknet::ui::GradientCheckPanel</name>
    <message numerus="yes">
        <source>, but for %n at a kink</source>
        <translation>
            <numerusform> (꺾인 점 %n개 제외)</numerusform>
        </translation>
    </message>
    <message>
        <source>0 of %1 checked</source>
        <translation>%1개 중 0개 검사</translation>
    </message>
    <message>
        <source>%1 of %2 differ: something is wrong</source>
        <translation>%2개 중 %1개 다름: 오류 있음</translation>
    </message>
    <message>
        <source>%1 of %2 checked, %3 differ: something is wrong</source>
        <translation>%2개 중 %1개 검사, %3개 다름: 오류 있음</translation>
    </message>
    <message>
        <source>%1 of %2 checked, all agree</source>
        <translation>%2개 중 %1개 검사, 모두 일치</translation>
    </message>
    <message>
        <source>The weight is moved by ε to both sides; the loss is calculated at both places.</source>
        <translation>가중치를 양쪽으로 ε만큼 움직여 두 곳의 손실을 구한다.</translation>
    </message>
    <message>
        <source>ε: by how much the weight of the present row is moved</source>
        <translation>ε: 지금 줄의 가중치를 움직이는 양</translation>
    </message>
</context>
<context>
    <name>chalknet::ui::GradientCheckTable</name>
    <message>
        <source>Gradient check</source>
        <translation>기울기 검사</translation>
    </message>
</context>
<context>
    <name>chalknet::ui::GradientTab</name>
    <message>
        <source>depth</source>
        <translation>깊이</translation>
    </message>
    <message>
        <source>weight w</source>
        <translation>가중치 w</translation>
    </message>
    <message>
        <source>input x</source>
        <translation>입력 x</translation>
    </message>
    <message>
        <source>initial weights</source>
        <translation>초기 가중치</translation>
    </message>
    <message>
        <source>activation</source>
        <translation>활성화 함수</translation>
    </message>
    <message>
        <source>**Dead:** with %1 some $f&apos;(z)$ is 0, so the whole product is 0. No gradient comes through.</source>
        <translation>**죽은 노드:** %1의 경우 어떤 $f&apos;(z)$의 값이 0이어서 곱 전체가 0이다. 기울기가 전해지지 않는다.</translation>
    </message>
    <message>
        <source>**Exploding:** with %1 most factors $w f&apos;(z)$ exceed 1, because $w &gt; 1/f&apos;(z)$. The product grows to $%2$.</source>
        <translation>**폭발:** %1의 경우 $w &gt; 1/f&apos;(z)$ 때문에 인수 $w f&apos;(z)$ 대부분이 1보다 크다. 곱의 크기: $%2$.</translation>
    </message>
    <message>
        <source>%1: $f&apos;(z)$ is at most $\num{%2}$, so the product is at most $(w \cdot \num{%2})^{%3} \approx %4$.</source>
        <translation>%1: $f&apos;(z)$의 최댓값이 $\num{%2}$, 따라서 곱의 최댓값은 $(w \cdot \num{%2})^{%3} \approx %4$.</translation>
    </message>
    <message>
        <source>**Vanishing:** with %1 factors below 1 multiply to $%2$. The first layers learn next to nothing.</source>
        <translation>**소실:** %1의 경우 1보다 작은 인수를 거듭 곱한다. 곱: $%2$. 앞쪽 층은 거의 배우지 못한다.</translation>
    </message>
    <message>
        <source>%1: the product of %2 factors is about $%3$.</source>
        <translation>%1: 인수 %2개의 곱, 약 $%3$.</translation>
    </message>
    <message>
        <source>A chain of single units</source>
        <translation>노드가 하나씩 이어진 사슬</translation>
    </message>
    <message>
        <source>Layers L</source>
        <translation>층 수 L</translation>
    </message>
    <message>
        <source>Weight w</source>
        <translation>가중치 w</translation>
    </message>
    <message>
        <source>Input x</source>
        <translation>입력 x</translation>
    </message>
    <message>
        <source>Activation of A</source>
        <translation>A의 활성화 함수</translation>
    </message>
    <message>
        <source>Activation of B</source>
        <translation>B의 활성화 함수</translation>
    </message>
    <message>
        <source>none</source>
        <translation>없음</translation>
    </message>
    <message>
        <source>Product of A</source>
        <translation>A의 곱</translation>
    </message>
    <message>
        <source>Product of B</source>
        <translation>B의 곱</translation>
    </message>
    <message>
        <source>Chosen layer of A</source>
        <translation>A에서 고른 층</translation>
    </message>
    <message>
        <source>Chosen layer of B</source>
        <translation>B에서 고른 층</translation>
    </message>
    <message>
        <source>Layers of the chain</source>
        <translation>사슬의 층 수</translation>
    </message>
</context>
<context>
    <name>chalknet::ui::HistoryView</name>
    <message>
        <source>Step %1 of %2, loss %3</source>
        <translation>%2단계 중 %1단계, 손실 %3</translation>
    </message>
</context>
<context>
    <name>chalknet::ui::InkFrames</name>
    <message>
        <source>now</source>
        <translation>지금</translation>
    </message>
    <message numerus="yes">
        <source>+%n pixel(s)</source>
        <translation>
            <numerusform>화소 +%n</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2, %3</source>
        <translation>%1: %2, %3</translation>
    </message>
    <message>
        <source>the first that wins</source>
        <translation>처음으로 이기는 그림</translation>
    </message>
</context>
<context>
    <name>chalknet::ui::JacobianView</name>
    <message>
        <source>Derivative of y%1 by x%2: %3. Every row sums to 0.</source>
        <translation>y%1의 x%2에 대한 미분: %3. 각 행의 합은 0이다.</translation>
    </message>
</context>
<context>
    <name>chalknet::ui::LabController</name>
    <message>
        <source>name of a run</source>
        <translation>실행 이름</translation>
    </message>
    <message>
        <source>remove a run</source>
        <translation>실행 지우기</translation>
    </message>
    <message>
        <source>worksheet</source>
        <translation>활동지</translation>
    </message>
</context>
<context>
    <name>chalknet::ui::LabPage</name>
    <message>
        <source>Back to the last good step</source>
        <translation>마지막 정상 단계로</translation>
    </message>
    <message>
        <source>Compute on the processor</source>
        <translation>CPU로 계산</translation>
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
        <source>Parameters %1</source>
        <translation>매개변수 %1</translation>
    </message>
    <message>
        <source>%1 steps/s</source>
        <translation>%1단계/초</translation>
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
        <translation>최적화 기법</translation>
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
        <translation>데이터 번호</translation>
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
    <message>
        <source>Stack layers and units; watch the decision boundary take shape</source>
        <translation>층과 노드를 직접 쌓고, 결정 경계가 생겨나는 과정을 본다</translation>
    </message>
    <message>
        <source>A number is to be learned: the output is now %1, the loss %2.</source>
        <translation>수를 배웁니다. 출력 함수: %1, 손실: %2.</translation>
    </message>
    <message>
        <source>Two classes: one output with %1, the loss %2.</source>
        <translation>두 클래스: 출력 하나, 출력 함수 %1, 손실 %2.</translation>
    </message>
    <message>
        <source>%1 classes: one output each with %2, the loss %3.</source>
        <translation>클래스 %1개: 클래스마다 출력 하나, 출력 함수 %2, 손실 %3.</translation>
    </message>
    <message>
        <source>own points</source>
        <translation>직접 찍기</translation>
    </message>
    <message>
        <source>number of points</source>
        <translation>점 수</translation>
    </message>
    <message>
        <source>inputs</source>
        <translation>입력</translation>
    </message>
    <message>
        <source>plane of the table</source>
        <translation>표의 평면</translation>
    </message>
    <message>
        <source>erase all points</source>
        <translation>점 모두 지우기</translation>
    </message>
    <message>
        <source>Save the points</source>
        <translation>점 저장</translation>
    </message>
    <message>
        <source>Tables (*.csv)</source>
        <translation>표 (*.csv)</translation>
    </message>
    <message>
        <source>coding of the inputs</source>
        <translation>입력 값 바꾸기</translation>
    </message>
    <message>
        <source>The corners are now at −1 and 1. An input of 0 gave its weights no gradient; an input of −1 does.</source>
        <translation>이제 꼭짓점의 값은 −1과 1입니다. 입력이 0이면 그 가중치의 기울기가 0이지만 −1이면 그렇지 않습니다.</translation>
    </message>
    <message>
        <source>The corners are at 0 and 1. A weight whose input is 0 gets no gradient from that corner.</source>
        <translation>꼭짓점의 값은 0과 1입니다. 입력이 0인 꼭짓점에서는 그 가중치의 기울기가 0입니다.</translation>
    </message>
    <message>
        <source>new point</source>
        <translation>새 점</translation>
    </message>
    <message>
        <source>sprayed points</source>
        <translation>뿌린 점</translation>
    </message>
    <message>
        <source>moved point</source>
        <translation>옮긴 점</translation>
    </message>
    <message>
        <source>erased points</source>
        <translation>지운 점</translation>
    </message>
    <message>
        <source>Open a table</source>
        <translation>표 열기</translation>
    </message>
    <message>
        <source>Tables (*.csv *.tsv *.txt);;All files (*)</source>
        <translation>표 (*.csv *.tsv *.txt);;모든 파일 (*)</translation>
    </message>
    <message>
        <source>table</source>
        <translation>표</translation>
    </message>
    <message>
        <source>schedule</source>
        <translation>학습률 계획</translation>
    </message>
    <message>
        <source>stop rules</source>
        <translation>멈춤 조건</translation>
    </message>
    <message>
        <source>as it was at step %1</source>
        <translation>%1단계의 모습</translation>
    </message>
    <message>
        <source>%1 moments kept · %2 MB</source>
        <translation>순간 %1개 저장 · %2 MB</translation>
    </message>
    <message>
        <source>Stopped: the training loss is below %1.</source>
        <translation>훈련 손실이 %1보다 작아져서 멈췄습니다.</translation>
    </message>
    <message>
        <source>Stopped: the training loss has not fallen for %1 epochs.</source>
        <translation>훈련 손실이 %1에포크 동안 줄지 않아서 멈췄습니다.</translation>
    </message>
    <message>
        <source>Stopped: %1 epochs are done.</source>
        <translation>%1에포크를 마쳐서 멈췄습니다.</translation>
    </message>
    <message>
        <source>The same network from many different starts</source>
        <translation>같은 신경망을 서로 다른 출발점에서 학습한다</translation>
    </message>
    <message>
        <source>open a start</source>
        <translation>출발점 열기</translation>
    </message>
    <message>
        <source>Reached: %1, step %2</source>
        <translation>달성: %1, %2단계</translation>
    </message>
    <message>
        <source>Two settings, every combination from several starts</source>
        <translation>두 설정의 모든 조합을 여러 출발점에서</translation>
    </message>
    <message>
        <source>This is the best moment, epoch %1.</source>
        <translation>가장 좋았던 %1에포크로 돌아왔습니다.</translation>
    </message>
    <message>
        <source>That was at epoch %1.</source>
        <translation>%1에포크에서 멈췄습니다.</translation>
    </message>
    <message>
        <source>Worksheet</source>
        <translation>활동지</translation>
    </message>
    <message>
        <source>Saved as %1.</source>
        <translation>%1 이름으로 저장했습니다.</translation>
    </message>
    <message>
        <source>preparing the device …</source>
        <translation>장치 준비 중 …</translation>
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
    <message>
        <source>Dropout</source>
        <translation>드롭아웃</translation>
    </message>
    <message>
        <source>Dropout of hidden layer %1</source>
        <translation>은닉층 %1의 드롭아웃</translation>
    </message>
    <message>
        <source>Share of this layer&apos;s outputs that is left out at random in each update, in per cent</source>
        <translation>갱신할 때마다 이 층의 출력 가운데 무작위로 빼는 비율(%)</translation>
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
    <message>
        <source>Dropout</source>
        <translation>드롭아웃</translation>
    </message>
</context>
<context>
    <name>chalknet::ui::LayerHistograms</name>
    <message>
        <source>%1 of %2 dead</source>
        <translation>%2개 중 %1개 죽음</translation>
    </message>
    <message>
        <source>%1 saturated</source>
        <translation>%1 포화</translation>
    </message>
    <message>
        <source>Layer %1: activations from %2 to %3; gradients of the weights up to %4</source>
        <translation>%1층: 활성값 %2부터 %3까지, 가중치의 기울기는 최대 %4</translation>
    </message>
    <message>
        <source>; for %1 of %2 units the slope is 0 on every row: they do not learn</source>
        <translation>, 노드 %2개 중 %1개는 모든 표본에서 기울기가 0이라 배우지 못합니다</translation>
    </message>
    <message>
        <source>; in %1 of all cases a unit is saturated: its slope is below 0.05</source>
        <translation>, 전체의 %1에서 노드가 포화되어 기울기가 0.05보다 작습니다</translation>
    </message>
    <message>
        <source>; no unit is saturated or dead</source>
        <translation>, 포화되거나 죽은 노드가 없습니다</translation>
    </message>
    <message>
        <source>Activation</source>
        <translation>활성값</translation>
    </message>
    <message>
        <source>Gradient</source>
        <translation>기울기</translation>
    </message>
</context>
<context>
    <name>chalknet::ui::LayersDiagram</name>
    <message>
        <source>Diagram of the network</source>
        <translation>신경망 그림</translation>
    </message>
    <message>
        <source>Input x%1</source>
        <translation>입력 x%1</translation>
    </message>
    <message>
        <source>Input x%1: click to change it between 0 and 1</source>
        <translation>입력 x%1: 누르면 0과 1이 바뀐다</translation>
    </message>
    <message>
        <source>Bias %1 of %2</source>
        <translation>%2의 편향 %1</translation>
    </message>
    <message>
        <source>Weight %1 from %2 to %3</source>
        <translation>%2 → %3 가중치 %1</translation>
    </message>
    <message>
        <source>What the network computes</source>
        <translation>신경망의 계산 결과</translation>
    </message>
    <message>
        <source>Calculation of the chosen unit</source>
        <translation>고른 노드의 계산</translation>
    </message>
    <message>
        <source>x₁ = %1, x₂ = %2; h₁ (%3) = %4, h₂ (%5) = %6; y (%7) = %8.</source>
        <translation>x₁ = %1, x₂ = %2; h₁ (%3) = %4, h₂ (%5) = %6; y (%7) = %8.</translation>
    </message>
    <message>
        <source>input layer</source>
        <translation>입력층</translation>
    </message>
    <message>
        <source>hidden layer</source>
        <translation>은닉층</translation>
    </message>
    <message>
        <source>output layer</source>
        <translation>출력층</translation>
    </message>
    <message>
        <source>%1: set by training</source>
        <translation>%1: 학습이 정한 값</translation>
    </message>
</context>
<context>
    <name>chalknet::ui::LayersPage</name>
    <message>
        <source>Two lines and one more unit solve XOR</source>
        <translation>두 직선에 노드 하나를 더해 푸는 XOR</translation>
    </message>
    <message>
        <source>Weights found by training</source>
        <translation>학습으로 찾은 가중치</translation>
    </message>
    <message>
        <source>What a hidden layer does</source>
        <translation>은닉층이 하는 일</translation>
    </message>
    <message>
        <source>%1 of 4 rows right</source>
        <translation>4행 중 %1행 정답</translation>
    </message>
    <message>
        <source>2-layer network = 1 hidden layer</source>
        <translation>2층 신경망 = 은닉층 1개</translation>
    </message>
    <message>
        <source>epoch %1</source>
        <translation>에포크 %1</translation>
    </message>
    <message>
        <source>own</source>
        <translation>내 게이트</translation>
    </message>
    <message>
        <source>Click the targets in the truth table</source>
        <translation>진리표에서 목표를 클릭하세요</translation>
    </message>
    <message>
        <source>Wanted gate</source>
        <translation>원하는 게이트</translation>
    </message>
    <message>
        <source>Hand</source>
        <translation>직접</translation>
    </message>
    <message>
        <source>Training</source>
        <translation>학습</translation>
    </message>
    <message>
        <source>How the weights are found</source>
        <translation>가중치를 찾는 방법</translation>
    </message>
    <message>
        <source>Truth table</source>
        <translation>진리표</translation>
    </message>
    <message>
        <source>weight</source>
        <translation>가중치</translation>
    </message>
    <message>
        <source>target</source>
        <translation>목표</translation>
    </message>
    <message>
        <source>XOR weights</source>
        <translation>XOR 가중치</translation>
    </message>
    <message>
        <source>line</source>
        <translation>직선</translation>
    </message>
    <message>
        <source>training</source>
        <translation>학습</translation>
    </message>
    <message>
        <source>new start</source>
        <translation>새 시작 번호</translation>
    </message>
    <message>
        <source>Click the targets in the truth table.</source>
        <translation>진리표에서 목표를 클릭하세요.</translation>
    </message>
    <message>
        <source>gate</source>
        <translation>게이트</translation>
    </message>
    <message>
        <source>by training</source>
        <translation>학습으로 찾기</translation>
    </message>
    <message>
        <source>by hand</source>
        <translation>직접 찾기</translation>
    </message>
    <message>
        <source>scramble</source>
        <translation>뒤섞기</translation>
    </message>
    <message>
        <source>The four points move to $(h_1, h_2)$. How many **different** points are there then?</source>
        <translation>네 점이 $(h_1, h_2)$ 자리로 옮겨져요. 그러면 **서로 다른** 점은 몇 개일까요?</translation>
    </message>
    <message>
        <source>What one line could not do: two lines and one more unit get all four rows right.</source>
        <translation>직선 하나로는 못 한 일이다. 직선 둘과 노드 하나를 더하면 네 행이 모두 맞는다.</translation>
    </message>
    <message>
        <source>Three units instead of one: find weights that get all four rows right.</source>
        <translation>노드가 하나에서 셋으로 늘었다. 네 행이 모두 맞는 가중치를 찾으세요.</translation>
    </message>
    <message>
        <source>Scramble the weights. Then make $h_1$ compute OR and $h_2$ compute NAND.</source>
        <translation>가중치를 뒤섞으세요. 그런 다음 $h_1$ 노드가 OR를, $h_2$ 노드가 NAND를 계산하게 하세요.</translation>
    </message>
    <message>
        <source>Scramble</source>
        <translation>뒤섞기</translation>
    </message>
    <message>
        <source>The weights $(w_1, w_2)$ of a unit point to the side on which it answers 1. The bias moves the line.</source>
        <translation>가중치 $(w_1, w_2)$ 방향이 그 노드가 1을 출력하는 쪽이다. 편향을 바꾸면 직선이 움직인다.</translation>
    </message>
    <message>
        <source>%1 of 2 units</source>
        <translation>노드 2개 중 %1개</translation>
    </message>
    <message>
        <source>Where is the point (0, 1) in the hidden space? Click it there, or answer here.</source>
        <translation>점 (0, 1)은 은닉 공간의 어디에 있을까요? 은닉 공간에서 클릭하거나 여기에 답하세요.</translation>
    </message>
    <message>
        <source>Read $h_1$ and $h_2$ of the row (0, 1) in the truth table.</source>
        <translation>진리표의 (0, 1) 행에서 $h_1$ 값과 $h_2$ 값을 읽어 보세요.</translation>
    </message>
    <message>
        <source>Solve XNOR by hand. Changing the output unit is enough.</source>
        <translation>가중치를 직접 바꿔 XNOR를 맞추세요. 출력 노드만 바꿔도 돼요.</translation>
    </message>
    <message>
        <source>Choose XNOR</source>
        <translation>XNOR 고르기</translation>
    </message>
    <message>
        <source>XNOR is the opposite of XOR. What happens to NAND if all its weights change their sign?</source>
        <translation>XNOR는 XOR의 반대예요. NAND의 가중치 부호를 모두 바꾸면 무엇이 될까요?</translation>
    </message>
    <message>
        <source>%1 of 4 rows</source>
        <translation>4행 중 %1행</translation>
    </message>
    <message>
        <source>Find a start from which training gets stuck. Why does it not learn any more?</source>
        <translation>학습이 막히는 시작 번호를 찾으세요. 왜 더는 배우지 못할까요?</translation>
    </message>
    <message>
        <source>Train</source>
        <translation>학습</translation>
    </message>
    <message>
        <source>Try 20 starts and open one with a cross. Then play, and look at the hidden space.</source>
        <translation>시작 번호 20개를 시험해 보고 × 표시가 붙은 것을 여세요. 그런 다음 재생하면서 은닉 공간을 살펴보세요.</translation>
    </message>
    <message>
        <source>No line divides the classes in the hidden space</source>
        <translation>은닉 공간에서 두 클래스를 나누는 직선이 없다</translation>
    </message>
    <message>
        <source>A line could divide them, but the units are saturated</source>
        <translation>직선으로 나눌 수 있지만 노드가 포화되었다</translation>
    </message>
    <message>
        <source>It still learns</source>
        <translation>아직 배우고 있다</translation>
    </message>
    <message>
        <source>Predict how many different points there are in the hidden space.</source>
        <translation>은닉 공간에 서로 다른 점이 몇 개인지 예측하세요.</translation>
    </message>
    <message>
        <source>Ask</source>
        <translation>질문 보기</translation>
    </message>
    <message>
        <source>Work out $h_1$ and $h_2$ for all four rows.</source>
        <translation>네 행 모두에서 $h_1$ 값과 $h_2$ 값을 계산해 보세요.</translation>
    </message>
    <message>
        <source>Not there. Choose the row (0, 1) and read its hidden values.</source>
        <translation>거기가 아니에요. (0, 1) 행을 고르고 은닉 노드의 값을 읽어 보세요.</translation>
    </message>
    <message>
        <source>Training is not stuck now. Find a start that gets stuck first.</source>
        <translation>지금은 학습이 막혀 있지 않아요. 먼저 학습이 막히는 시작 번호를 찾으세요.</translation>
    </message>
    <message>
        <source>Look at the hidden space again: can a straight line divide the classes?</source>
        <translation>은닉 공간을 다시 보세요. 직선 하나로 두 클래스를 나눌 수 있을까요?</translation>
    </message>
    <message>
        <source>Training sets the weights here. Choose Hand to change them yourself.</source>
        <translation>여기서는 학습이 가중치를 정해요. 손으로 바꾸려면 ‘직접’을 고르세요.</translation>
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
        <translation>학습 데이터: %1</translation>
    </message>
    <message>
        <source>test %1</source>
        <translation>시험 %1</translation>
    </message>
    <message>
        <source>Ready-made, trained on %1</source>
        <translation>준비된 신경망 · %1</translation>
    </message>
    <message>
        <source>Train our own</source>
        <translation>직접 학습시키기</translation>
    </message>
    <message>
        <source>Epoch %1 of %2 · test %3</source>
        <translation>에포크 %1 / %2 · 시험 %3</translation>
    </message>
    <message>
        <source>Not trained yet</source>
        <translation>아직 학습 전</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>취소</translation>
    </message>
    <message>
        <source>Go back</source>
        <translation>되돌아가기</translation>
    </message>
</context>
<context>
    <name>chalknet::ui::LinePlane</name>
    <message>
        <source>%1, class %2</source>
        <translation>%1, 클래스 %2</translation>
    </message>
    <message>
        <source>×%1</source>
        <translation>×%1</translation>
    </message>
    <message>
        <source>There is no line: both weights are 0.</source>
        <translation>두 가중치가 모두 0이어서 직선이 없다.</translation>
    </message>
    <message>
        <source>Line %1.</source>
        <translation>직선 %1.</translation>
    </message>
    <message>
        <source>%1: line %2.</source>
        <translation>%1: 직선 %2.</translation>
    </message>
    <message>
        <source>Point %1, class %2, is the present example.</source>
        <translation>현재 표본: 점 %1, 클래스 %2.</translation>
    </message>
    <message>
        <source>Point %1, class %2.</source>
        <translation>점 %1, 클래스 %2.</translation>
    </message>
</context>
<context>
    <name>chalknet::ui::LogitBars</name>
    <message>
        <source>%1: z = %2, %3</source>
        <translation>%1: z = %2, %3</translation>
    </message>
    <message>
        <source>no picture</source>
        <translation>그림 없음</translation>
    </message>
    <message>
        <source>compared: %1 and %2</source>
        <translation>비교하는 숫자: %1, %2</translation>
    </message>
</context>
<context>
    <name>chalknet::ui::LossBars</name>
    <message>
        <source>Diverged</source>
        <translation>발산</translation>
    </message>
    <message>
        <source>Loss above %1</source>
        <translation>손실 %1 초과</translation>
    </message>
    <message>
        <source>Loss %1 to %2</source>
        <translation>손실 %1~%2</translation>
    </message>
    <message numerus="yes">
        <source>%n networks</source>
        <translation>
            <numerusform>신경망 %n개</numerusform>
        </translation>
    </message>
    <message>
        <source>mostly: %1</source>
        <translation>대부분: %1</translation>
    </message>
    <message>
        <source>no networks</source>
        <translation>신경망 없음</translation>
    </message>
    <message>
        <source>solved</source>
        <translation>모두 맞음</translation>
    </message>
    <message numerus="yes">
        <source>%n undecided</source>
        <translation>
            <numerusform>판단 못 한 점 %n개</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n wrong</source>
        <translation>
            <numerusform>틀린 점 %n개</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of them solved</source>
        <translation>그중 %1개 풀었음</translation>
    </message>
</context>
<context>
    <name>chalknet::ui::LossChart</name>
    <message>
        <source>(mean %1)</source>
        <translation>(평균 %1)</translation>
    </message>
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
    <name>chalknet::ui::LossFunctionsTab</name>
    <message>
        <source>Loss functions</source>
        <translation>손실 함수</translation>
    </message>
    <message>
        <source>outputs</source>
        <translation>출력 수</translation>
    </message>
    <message>
        <source>axis</source>
        <translation>가로축</translation>
    </message>
    <message>
        <source>other losses</source>
        <translation>다른 손실</translation>
    </message>
    <message>
        <source>sum z</source>
        <translation>합 z</translation>
    </message>
    <message>
        <source>loss function</source>
        <translation>손실 함수</translation>
    </message>
    <message>
        <source>output y</source>
        <translation>출력 y</translation>
    </message>
    <message>
        <source>target t</source>
        <translation>목표 t</translation>
    </message>
    <message>
        <source>over y</source>
        <translation>y에 따라</translation>
    </message>
    <message>
        <source>over z</source>
        <translation>z에 따라</translation>
    </message>
    <message>
        <source>Loss over the sum</source>
        <translation>합에 따른 손실</translation>
    </message>
    <message>
        <source>Loss over the output</source>
        <translation>출력에 따른 손실</translation>
    </message>
    <message>
        <source>Choose ½Σ(y−t)² with two outputs or more. Make $E$ exactly 0.5 while no output is exactly right.</source>
        <translation>손실 ½Σ(y−t)², 출력 둘 이상을 고르세요. 목표와 똑같은 출력이 하나도 없게 하면서 $E$ 값이 정확히 0.5가 되게 해 보세요.</translation>
    </message>
    <message>
        <source>The squares of the errors must add up to 1: $\num{0.6}^2+\num{0.8}^2=\num{1}$.</source>
        <translation>오차의 제곱을 더하면 1이 되어야 해요: $\num{0.6}^2+\num{0.8}^2=\num{1}$.</translation>
    </message>
    <message>
        <source>Choose the cross-entropy. Give a wrong class more than 90 % and make $E$ larger than 3. Then click the target of that class: what becomes of $E$?</source>
        <translation>교차 엔트로피를 고르세요. 정답이 아닌 클래스에 90 % 넘는 확률을 주고 $E$ 값이 3보다 커지게 하세요. 그다음 그 클래스의 목표를 눌러 보세요. $E$ 값은 어떻게 될까요?</translation>
    </message>
    <message>
        <source>Raise $z$ of one wrong class and lower $z$ of the right one.</source>
        <translation>정답이 아닌 클래스 하나의 $z$ 값을 올리고 정답 클래스의 $z$ 값을 내려 보세요.</translation>
    </message>
    <message>
        <source>now the other target</source>
        <translation>이제 목표를 바꿀 차례</translation>
    </message>
    <message>
        <source>first certain and wrong</source>
        <translation>먼저 확신에 찬 오답</translation>
    </message>
    <message>
        <source>One number says how wrong the outputs are</source>
        <translation>출력이 얼마나 틀렸는지를 수 하나로 나타낸다</translation>
    </message>
    <message>
        <source>Loss function</source>
        <translation>손실 함수</translation>
    </message>
    <message>
        <source>Outputs</source>
        <translation>출력 수</translation>
    </message>
    <message>
        <source>Remove an output</source>
        <translation>출력 하나 줄이기</translation>
    </message>
    <message>
        <source>Add an output</source>
        <translation>출력 하나 늘리기</translation>
    </message>
    <message>
        <source>Horizontal axis</source>
        <translation>가로축</translation>
    </message>
    <message>
        <source>Other losses</source>
        <translation>다른 손실</translation>
    </message>
    <message>
        <source>Draws what other losses make of the same outputs and targets</source>
        <translation>같은 출력과 목표에 대한 다른 손실 함수의 값을 함께 그린다</translation>
    </message>
    <message>
        <source>Curve of the loss</source>
        <translation>손실 곡선</translation>
    </message>
    <message>
        <source>Formula of the loss</source>
        <translation>손실의 식</translation>
    </message>
    <message>
        <source>Loss of the chosen output with the numbers</source>
        <translation>고른 출력의 손실, 수를 넣은 식</translation>
    </message>
    <message>
        <source>Loss with the numbers</source>
        <translation>수를 넣은 손실</translation>
    </message>
    <message>
        <source>Derivative with the numbers</source>
        <translation>수를 넣은 미분</translation>
    </message>
    <message>
        <source>Derivative by the sum with the numbers</source>
        <translation>합에 대한 미분, 수를 넣은 식</translation>
    </message>
</context>
<context>
    <name>chalknet::ui::LossStage</name>
    <message>
        <source>Bar of sum z%1</source>
        <translation>합 z%1 막대</translation>
    </message>
    <message>
        <source>Drag to change z%1</source>
        <translation>끌어서 z%1 값을 바꾸세요</translation>
    </message>
    <message>
        <source>Sum z%1</source>
        <translation>합 z%1</translation>
    </message>
    <message>
        <source>Bar of output y%1</source>
        <translation>출력 y%1 막대</translation>
    </message>
    <message>
        <source>Output y%1</source>
        <translation>출력 y%1</translation>
    </message>
    <message>
        <source>Bar of target t%1</source>
        <translation>목표 t%1 막대</translation>
    </message>
    <message>
        <source>Target t%1</source>
        <translation>목표 t%1</translation>
    </message>
    <message>
        <source>output y</source>
        <translation>출력 y</translation>
    </message>
    <message>
        <source>target t: click a class</source>
        <translation>목표 t: 클래스를 누르세요</translation>
    </message>
    <message>
        <source>target t</source>
        <translation>목표 t</translation>
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
    <message>
        <source>tasks: %1 of %2 done</source>
        <translation>과제: %2개 중 %1개 완료</translation>
    </message>
    <message>
        <source>Task done: %1 of %2.</source>
        <translation>과제 완료: %2개 중 %1개.</translation>
    </message>
    <message>
        <source>The formulas are on the clipboard.</source>
        <translation>수식을 클립보드에 복사했습니다.</translation>
    </message>
    <message>
        <source>autosaved</source>
        <translation>자동 저장됨</translation>
    </message>
    <message>
        <source>New project</source>
        <translation>새 프로젝트</translation>
    </message>
    <message>
        <source>New lab project</source>
        <translation>새 실험실 프로젝트</translation>
    </message>
    <message>
        <source>Open project…</source>
        <translation>프로젝트 열기…</translation>
    </message>
    <message>
        <source>Open lab project…</source>
        <translation>실험실 프로젝트 열기…</translation>
    </message>
    <message>
        <source>Recent projects</source>
        <translation>최근 프로젝트</translation>
    </message>
    <message>
        <source>Recent lab projects</source>
        <translation>최근 실험실 프로젝트</translation>
    </message>
    <message>
        <source>Save project</source>
        <translation>프로젝트 저장</translation>
    </message>
    <message>
        <source>Save lab project</source>
        <translation>실험실 프로젝트 저장</translation>
    </message>
    <message>
        <source>Save project as…</source>
        <translation>다른 이름으로 저장…</translation>
    </message>
    <message>
        <source>Save lab project as…</source>
        <translation>실험실 프로젝트를 다른 이름으로 저장…</translation>
    </message>
    <message>
        <source>Examples…</source>
        <translation>예제…</translation>
    </message>
    <message>
        <source>Lab examples…</source>
        <translation>실험실 예제…</translation>
    </message>
    <message>
        <source>Worksheet…</source>
        <translation>활동지…</translation>
    </message>
    <message>
        <source>Lab worksheet…</source>
        <translation>실험실 활동지…</translation>
    </message>
    <message>
        <source>not found</source>
        <translation>찾을 수 없음</translation>
    </message>
    <message>
        <source>Clear the list</source>
        <translation>목록 지우기</translation>
    </message>
    <message>
        <source>untitled</source>
        <translation>제목 없음</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>되살리기</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>버리기</translation>
    </message>
</context>
<context>
    <name>chalknet::ui::ManyStartsLegend</name>
    <message>
        <source>not solved</source>
        <translation>못 푼 것</translation>
    </message>
    <message>
        <source>chosen network</source>
        <translation>고른 신경망</translation>
    </message>
</context>
<context>
    <name>chalknet::ui::ManyStartsPanel</name>
    <message>
        <source>One after the other on the processor: an OpenCL processor trains all at once.</source>
        <translation>프로세서에서 하나씩 학습합니다. OpenCL 프로세서에서는 한꺼번에 학습합니다.</translation>
    </message>
    <message>
        <source>All %1</source>
        <translation>모두 %1</translation>
    </message>
    <message>
        <source>All</source>
        <translation>모두</translation>
    </message>
    <message>
        <source>Solved %1</source>
        <translation>푼 것 %1</translation>
    </message>
    <message>
        <source>Solved</source>
        <translation>푼 것</translation>
    </message>
    <message>
        <source>Not solved %1</source>
        <translation>못 푼 것 %1</translation>
    </message>
    <message>
        <source>Not solved</source>
        <translation>못 푼 것</translation>
    </message>
    <message>
        <source>There are no points yet. Set some in the lab.</source>
        <translation>아직 점이 없습니다. 실험실에서 찍으세요.</translation>
    </message>
    <message>
        <source>Drawing the initial weights …</source>
        <translation>초기 가중치를 뽑는 중…</translation>
    </message>
    <message>
        <source>The same network learns the same data from many different initial weights. How many of them find the answer?</source>
        <translation>같은 신경망이 서로 다른 초기 가중치에서 출발해 같은 데이터를 배웁니다. 몇 개나 답을 찾을까요?</translation>
    </message>
    <message>
        <source>No network is of this kind.</source>
        <translation>여기에 해당하는 신경망이 없습니다.</translation>
    </message>
    <message>
        <source>Seeds %1 – %2</source>
        <translation>시작 번호 %1 – %2</translation>
    </message>
    <message>
        <source>not the lab&apos;s settings</source>
        <translation>실험실과 다른 설정</translation>
    </message>
    <message>
        <source>Share solved</source>
        <translation>푼 비율</translation>
    </message>
    <message>
        <source>Median of the final losses</source>
        <translation>마지막 손실의 중앙값</translation>
    </message>
    <message>
        <source>Decision boundaries</source>
        <translation>결정 경계</translation>
    </message>
    <message>
        <source>Wall of networks</source>
        <translation>신경망 벽</translation>
    </message>
    <message>
        <source>Which networks</source>
        <translation>보일 신경망</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>순서</translation>
    </message>
    <message>
        <source>By seed</source>
        <translation>시작 번호 순</translation>
    </message>
    <message>
        <source>By loss</source>
        <translation>손실 순</translation>
    </message>
    <message>
        <source>Final loss</source>
        <translation>마지막 손실</translation>
    </message>
    <message>
        <source>networks</source>
        <translation>신경망 수</translation>
    </message>
    <message>
        <source>Final losses</source>
        <translation>마지막 손실 분포</translation>
    </message>
    <message>
        <source>A click on a bar shows its networks on the wall.</source>
        <translation>막대를 누르면 그 신경망만 보입니다.</translation>
    </message>
    <message>
        <source>Heat map of the sweep</source>
        <translation>설정 비교 히트맵</translation>
    </message>
    <message>
        <source>What the cells show</source>
        <translation>칸에 보일 값</translation>
    </message>
    <message>
        <source>Median loss</source>
        <translation>손실 중앙값</translation>
    </message>
    <message>
        <source>Every combination of two settings learns from the same starts. Where do most of them find the answer?</source>
        <translation>두 설정의 모든 조합을 같은 출발점에서 학습합니다. 어디에서 가장 많이 답을 찾을까요?</translation>
    </message>
    <message>
        <source>Legend</source>
        <translation>범례</translation>
    </message>
    <message>
        <source>Parameters %1</source>
        <translation>매개변수 %1</translation>
    </message>
    <message>
        <source>Chosen seed %1</source>
        <translation>고른 시작 번호 %1</translation>
    </message>
    <message>
        <source>%1 networks at once · %2 s</source>
        <translation>신경망 %1개를 한꺼번에 · %2초</translation>
    </message>
    <message>
        <source>%1 networks one after the other · %2 s</source>
        <translation>신경망 %1개를 하나씩 · %2초</translation>
    </message>
    <message>
        <source>The same network learns the same data many times. Only its initial weights differ: each start draws them anew from its seed. The order of the points is the same for all.</source>
        <translation>같은 신경망이 같은 데이터를 여러 번 배운다. 출발점마다 자기 시작 번호로 초기 가중치를 새로 뽑으므로 초기 가중치만 다르다. 표본의 순서는 모두 같다.</translation>
    </message>
    <message>
        <source>Gradient descent goes downhill from where it begins. So one start finds the answer, and another ends where the slope is flat although points are still wrong. The histogram shows where they end.</source>
        <translation>경사 하강은 출발한 곳에서 아래로 내려간다. 그래서 어떤 출발점은 답을 찾고, 어떤 출발점은 틀린 점이 남았는데도 기울기가 거의 없는 곳에서 멈춘다. 히스토그램은 어디에서 멈추었는지 보여 준다.</translation>
    </message>
    <message>
        <source>Now **%1 of %2** starts have solved it (%3).</source>
        <translation>지금은 출발점 %2개 중 **%1개**가 풀었다(%3).</translation>
    </message>
    <message>
        <source>With more nodes than the answer needs, it is more likely that some of them begin where they are needed. “By hidden nodes” measures how much that helps.</source>
        <translation>답에 필요한 것보다 노드가 많으면, 그중 몇 개가 알맞은 곳에서 출발할 가능성이 커진다. 얼마나 도움이 되는지는 “은닉 노드 수 비교”로 잴 수 있다.</translation>
    </message>
    <message>
        <source>A sweep varies two settings and trains some starts of every combination. One good run proves little: a setting is good if most starts succeed with it.</source>
        <translation>설정 비교는 두 설정을 바꾸어 가며 모든 조합을 여러 출발점에서 학습한다. 한 번 잘된 것으로는 알 수 없다. 대부분의 출발점에서 잘되어야 좋은 설정이다.</translation>
    </message>
    <message>
        <source>A sweep varies two settings of the lab and trains some starts of every combination. Everything else stays as it is in the lab.</source>
        <translation>설정 비교는 실험실의 두 설정을 바꾸어 가며 모든 조합을 여러 출발점에서 학습한다. 나머지 설정은 실험실 그대로이다.</translation>
    </message>
    <message>
        <source>One good run proves little: a setting is good if most starts succeed with it. So a cell shows the share of its starts that have solved it, or the loss in the middle of them.</source>
        <translation>한 번 잘된 것으로는 알 수 없다. 대부분의 출발점에서 잘되어야 좋은 설정이다. 그래서 칸마다 풀어낸 출발점의 비율이나 손실의 중앙값을 보여 준다.</translation>
    </message>
    <message>
        <source>“Show its starts” trains the networks of the chosen cell again on the wall. “Open in the lab” takes its settings there.</source>
        <translation>“출발점 보기”는 고른 칸의 신경망들을 목록에서 다시 학습한다. “실험실에서 열기”는 그 설정을 실험실로 가져간다.</translation>
    </message>
</context>
<context>
    <name>chalknet::ui::ManyStartsStrip</name>
    <message>
        <source>Network</source>
        <translation>신경망</translation>
    </message>
    <message>
        <source>Learning rate η</source>
        <translation>학습률 η</translation>
    </message>
    <message>
        <source>Optimiser</source>
        <translation>최적화 기법</translation>
    </message>
    <message>
        <source>Activation</source>
        <translation>활성화</translation>
    </message>
    <message>
        <source>Data</source>
        <translation>데이터</translation>
    </message>
    <message>
        <source>Batch</source>
        <translation>배치</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>계속</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>일시정지</translation>
    </message>
    <message>
        <source>Train %1 × %2</source>
        <translation>%1 × %2 학습</translation>
    </message>
    <message>
        <source>Train %1 others</source>
        <translation>새로 %1개 학습</translation>
    </message>
    <message>
        <source>Train %1 starts</source>
        <translation>%1개 학습</translation>
    </message>
    <message>
        <source>There are no points yet. Set some in the lab.</source>
        <translation>아직 점이 없습니다. 실험실에서 찍으세요.</translation>
    </message>
    <message>
        <source>Every combination of the two settings, each from the same starts</source>
        <translation>두 설정의 모든 조합을 같은 출발점에서 학습합니다.</translation>
    </message>
    <message>
        <source>Seeds %1 to %2</source>
        <translation>시작 번호 %1~%2</translation>
    </message>
    <message>
        <source>Cells done</source>
        <translation>끝난 칸</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 / %2</translation>
    </message>
    <message>
        <source>Epoch</source>
        <translation>에포크</translation>
    </message>
    <message>
        <source>Networks trained</source>
        <translation>학습한 신경망</translation>
    </message>
    <message>
        <source>To the lab</source>
        <translation>실험실로</translation>
    </message>
    <message>
        <source>Back to the one network. The wall stays as it is. Key: Esc</source>
        <translation>신경망 하나로 돌아갑니다. 목록은 그대로 남습니다. 키: Esc</translation>
    </message>
    <message>
        <source>Stop training</source>
        <translation>학습 멈추기</translation>
    </message>
    <message>
        <source>Starts</source>
        <translation>출발점</translation>
    </message>
    <message>
        <source>Sweep</source>
        <translation>설정 비교</translation>
    </message>
    <message>
        <source>One network from many different starts</source>
        <translation>한 신경망을 여러 출발점에서</translation>
    </message>
    <message>
        <source>Two settings with several values each, from some starts</source>
        <translation>두 설정의 여러 값을 여러 출발점에서</translation>
    </message>
    <message>
        <source>Starts or sweep</source>
        <translation>출발점 또는 설정 비교</translation>
    </message>
    <message>
        <source>Number of starts</source>
        <translation>출발점 수</translation>
    </message>
    <message>
        <source>Epochs</source>
        <translation>에포크</translation>
    </message>
    <message>
        <source>Every network learns for so many epochs; stop rules of the lab do not count here.</source>
        <translation>모든 신경망이 이 에포크만큼 학습합니다. 실험실의 멈춤 조건은 여기서 쓰지 않습니다.</translation>
    </message>
    <message>
        <source>varies</source>
        <translation>여러 값</translation>
    </message>
    <message>
        <source>Stopped at epoch</source>
        <translation>멈춘 에포크</translation>
    </message>
    <message>
        <source>Starts</source>
        <comment>how many</comment>
        <translation>출발점 수</translation>
    </message>
</context>
<context>
    <name>chalknet::ui::ManyStartsWall</name>
    <message>
        <source>not trained yet</source>
        <translation>아직 학습하지 않음</translation>
    </message>
    <message>
        <source>solved</source>
        <translation>풀었음</translation>
    </message>
    <message>
        <source>diverged</source>
        <translation>발산</translation>
    </message>
    <message numerus="yes">
        <source>%n points wrong</source>
        <translation>
            <numerusform>틀린 점 %n개</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n points undecided</source>
        <translation>
            <numerusform>판단 못 한 점 %n개</numerusform>
        </translation>
    </message>
    <message>
        <source>not solved</source>
        <translation>못 푼 것</translation>
    </message>
    <message>
        <source>loss %1</source>
        <translation>손실 %1</translation>
    </message>
    <message>
        <source>accuracy %1</source>
        <translation>정확도 %1</translation>
    </message>
    <message>
        <source>Seed %1: %2</source>
        <translation>시작 번호 %1: %2</translation>
    </message>
    <message>
        <source>%1 networks</source>
        <translation>신경망 %1개</translation>
    </message>
    <message>
        <source>%1 of %2. %3</source>
        <translation>%2개 중 %1번째. %3</translation>
    </message>
</context>
<context>
    <name>chalknet::ui::MapsStage</name>
    <message>
        <source>Point at a pixel to read its numbers, or use the arrow keys.</source>
        <translation>화소를 가리키거나 화살표 키로 옮기면 그 수를 읽을 수 있어요.</translation>
    </message>
    <message>
        <source>ink: **%1** over %2</source>
        <translation>잉크: %2보다 **%1**</translation>
    </message>
    <message>
        <source>more ink here: **%1** over %2</source>
        <translation>잉크를 더하면: %2보다 **%1**</translation>
    </message>
    <message>
        <source>What each pixel adds to %1</source>
        <translation>각 화소가 더하는 값: %1</translation>
    </message>
    <message>
        <source>Where more ink favours %1 over %2</source>
        <translation>잉크를 더하면 %2보다 %1 쪽이 커지는 곳</translation>
    </message>
    <message>
        <source>blue: more ink favours **%1**</source>
        <translation>파란 곳: 잉크를 더하면 유리한 숫자 **%1**</translation>
    </message>
    <message numerus="yes">
        <source>framed: %n pixel(s) that turn it into **%1**</source>
        <translation>
            <numerusform>테두리: 답을 바꾸는 화소 %n개 → **%1**</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>framed: %n pixel(s) added for **%1**</source>
        <translation>
            <numerusform>테두리: 더한 화소 %n개 → **%1**</numerusform>
        </translation>
    </message>
    <message>
        <source>What each pixel adds</source>
        <translation>각 화소가 더하는 값</translation>
    </message>
    <message>
        <source>against</source>
        <translation>반대</translation>
    </message>
    <message>
        <source>for</source>
        <translation>찬성</translation>
    </message>
    <message>
        <source>Colours of the contributions</source>
        <translation>기여의 색</translation>
    </message>
    <message>
        <source>Colours of the gradient</source>
        <translation>기울기의 색</translation>
    </message>
    <message>
        <source>adds to</source>
        <translation>숫자</translation>
    </message>
    <message>
        <source>The class that is explained</source>
        <translation>설명할 숫자</translation>
    </message>
    <message>
        <source>The class it is compared with</source>
        <translation>비교할 숫자</translation>
    </message>
</context>
<context>
    <name>chalknet::ui::MatrixLegend</name>
    <message>
        <source>editable</source>
        <translation>고칠 수 있는 값</translation>
    </message>
    <message>
        <source>calculated</source>
        <translation>계산된 값</translation>
    </message>
</context>
<context>
    <name>chalknet::ui::MaxoutPanel</name>
    <message>
        <source>wins</source>
        <translation>최대</translation>
    </message>
    <message>
        <source>Pieces</source>
        <translation>조각</translation>
    </message>
    <message>
        <source>Remove a piece</source>
        <translation>조각 빼기</translation>
    </message>
    <message>
        <source>Add a piece</source>
        <translation>조각 더하기</translation>
    </message>
    <message>
        <source>Weight of piece %1</source>
        <translation>조각 %1의 가중치</translation>
    </message>
    <message>
        <source>Bias of piece %1</source>
        <translation>조각 %1의 편향</translation>
    </message>
</context>
<context>
    <name>chalknet::ui::MeasuredBars</name>
    <message>
        <source>first hidden layer %1, last %2</source>
        <translation>첫 은닉층 %1, 마지막 은닉층 %2</translation>
    </message>
    <message>
        <source>A: %1.</source>
        <translation>A: %1.</translation>
    </message>
    <message>
        <source>B: %1.</source>
        <translation>B: %1.</translation>
    </message>
    <message>
        <source>Hidden layer (input side → output side)</source>
        <translation>은닉층 (입력 쪽 → 출력 쪽)</translation>
    </message>
</context>
<context>
    <name>chalknet::ui::MeasuredPanel</name>
    <message>
        <source>first / last %1</source>
        <translation>처음/끝 %1</translation>
    </message>
    <message>
        <source>In a real network</source>
        <translation>실제 신경망에서</translation>
    </message>
    <message>
        <source>Initial weights of A</source>
        <translation>A의 초기 가중치</translation>
    </message>
    <message>
        <source>Initial weights of B</source>
        <translation>B의 초기 가중치</translation>
    </message>
    <message>
        <source>Measured gradients by layer</source>
        <translation>층별 기울기 측정값</translation>
    </message>
    <message>
        <source>Mean of $\left|\partial E/\partial z\right|$ over %1 units and %2 random inputs, measured.</source>
        <translation>노드 %1개와 무작위 입력 %2개에서 측정한 $\left|\partial E/\partial z\right|$의 평균.</translation>
    </message>
</context>
<context>
    <name>chalknet::ui::MiniBatchView</name>
    <message>
        <source>**1 row**, one update</source>
        <translation>**표본 1개**로 갱신 한 번</translation>
    </message>
    <message>
        <source>**%1 rows**, one update</source>
        <translation>**표본 %1개**로 갱신 한 번</translation>
    </message>
    <message>
        <source>update in every epoch</source>
        <translation>에포크마다 갱신 횟수</translation>
    </message>
    <message>
        <source>updates in every epoch</source>
        <translation>에포크마다 갱신 횟수</translation>
    </message>
    <message>
        <source>updates in every epoch, the last with 1 row</source>
        <translation>에포크마다 갱신 횟수, 마지막은 표본 1개</translation>
    </message>
    <message>
        <source>updates in every epoch, the last with %1 rows</source>
        <translation>에포크마다 갱신 횟수, 마지막은 표본 %1개</translation>
    </message>
    <message>
        <source>every update uses all rows</source>
        <translation>갱신마다 모든 표본을 쓴다</translation>
    </message>
    <message>
        <source>rows reshuffled each epoch</source>
        <translation>에포크마다 표본 순서를 다시 섞는다</translation>
    </message>
    <message>
        <source>rows always in the same order</source>
        <translation>표본 순서가 늘 같다</translation>
    </message>
    <message>
        <source>%1 rows, batches of %2: %3 updates in every epoch; %4 done.</source>
        <translation>표본 %1개, 배치 크기 %2: 에포크마다 갱신 %3번, 그중 %4번 끝남.</translation>
    </message>
    <message>
        <source>Batch %1 is drawn.</source>
        <translation>배치 %1 차례.</translation>
    </message>
    <message>
        <source>%1 rows</source>
        <translation>표본 %1개</translation>
    </message>
    <message>
        <source>%1 per batch</source>
        <translation>배치당 %1개</translation>
    </message>
</context>
<context>
    <name>chalknet::ui::MissingStage</name>
    <message>
        <source>Nothing is missing: the answer is **%1** already.</source>
        <translation>빠진 것이 없다. 답이 이미 **%1**.</translation>
    </message>
    <message>
        <source>No pixel beside the ink would help **%1**.</source>
        <translation>잉크 옆의 어떤 화소도 도움이 되지 않는다: **%1**.</translation>
    </message>
    <message numerus="yes">
        <source>Not even %n added pixel(s) make it **%1**.</source>
        <translation>
            <numerusform>화소 %n개를 더해도 답이 되지 않는다: **%1**.</numerusform>
        </translation>
    </message>
    <message>
        <source>best other</source>
        <translation>나머지 중 최고</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>일시정지</translation>
    </message>
    <message>
        <source>Add the pixels one after another</source>
        <translation>화소를 하나씩 더하기</translation>
    </message>
    <message>
        <source>What is missing to be a</source>
        <translation>이 숫자가 되려면 빠진 것</translation>
    </message>
    <message>
        <source>probability over added pixels</source>
        <translation>더한 화소 수에 따른 확률</translation>
    </message>
    <message>
        <source>Digit that it should become</source>
        <translation>되어야 할 숫자</translation>
    </message>
    <message>
        <source>Pictures with added pixels</source>
        <translation>화소를 더한 그림</translation>
    </message>
    <message>
        <source>Probability over added pixels</source>
        <translation>더한 화소 수에 따른 확률</translation>
    </message>
    <message>
        <source>Use this picture</source>
        <translation>이 그림 쓰기</translation>
    </message>
    <message>
        <source>Puts the added pixels into your digit; can be undone</source>
        <translation>더한 화소를 내 숫자에 넣습니다. 되돌릴 수 있어요</translation>
    </message>
</context>
<context>
    <name>chalknet::ui::MistakePanel</name>
    <message>
        <source>No mistake</source>
        <translation>실수 없음</translation>
    </message>
    <message>
        <source>The rule as it should be.</source>
        <translation>올바른 규칙이다.</translation>
    </message>
    <message>
        <source>g′ left out</source>
        <translation>g′ 빠뜨림</translation>
    </message>
    <message>
        <source>%1 is taken as 1 everywhere.</source>
        <translation>%1 자리에 모두 1을 쓴다.</translation>
    </message>
    <message>
        <source>Wrong sign</source>
        <translation>부호 반대</translation>
    </message>
    <message>
        <source>%1 is written instead of %2.</source>
        <translation>%2 대신 %1 값을 쓴다.</translation>
    </message>
    <message>
        <source>Bias forgotten</source>
        <translation>편향 잊음</translation>
    </message>
    <message>
        <source>The gradient of every bias is taken as 0.</source>
        <translation>모든 편향의 기울기를 0으로 둔다.</translation>
    </message>
    <message>
        <source>All weights 0</source>
        <translation>가중치 모두 0</translation>
    </message>
    <message>
        <source>Sets every weight and bias to 0, to see what is learnt from there</source>
        <translation>모든 가중치와 편향을 0으로 두고, 거기서 무엇을 배우는지 본다</translation>
    </message>
</context>
<context>
    <name>chalknet::ui::MistakePlane</name>
    <message>
        <source>%1 of %2 points right</source>
        <translation>점 %2개 중 %1개 맞음</translation>
    </message>
</context>
<context>
    <name>chalknet::ui::MistakesTab</name>
    <message>
        <source>Mistakes</source>
        <translation>틀린 글씨</translation>
    </message>
    <message>
        <source>%1 of %2 right</source>
        <translation>%2장 가운데 %1장 맞음</translation>
    </message>
    <message>
        <source>accuracy %1</source>
        <translation>정확도 %1</translation>
    </message>
    <message>
        <source>mistakes %1</source>
        <translation>틀린 글씨 %1</translation>
    </message>
    <message>
        <source>Reading all pictures took %1 s.</source>
        <translation>모든 글씨를 읽는 데 %1초 걸렸습니다.</translation>
    </message>
    <message>
        <source>This network has learned nothing yet: its answers are chance.</source>
        <translation>아직 배운 것이 없는 신경망이다. 답은 우연일 뿐이다.</translation>
    </message>
    <message>
        <source>The network has learned from %1; these are %2.</source>
        <translation>배운 데이터: %1 · 지금 데이터: %2</translation>
    </message>
    <message>
        <source>It has learned from these pictures.</source>
        <translation>이 글씨로 배웠다.</translation>
    </message>
    <message>
        <source>It has never learned from these pictures.</source>
        <translation>배울 때 본 적이 없는 글씨이다.</translation>
    </message>
    <message>
        <source>The pictures are being read…</source>
        <translation>글씨를 불러오는 중…</translation>
    </message>
    <message>
        <source>The network is reading the pictures…</source>
        <translation>신경망이 글씨를 읽는 중…</translation>
    </message>
    <message>
        <source>No mistakes: every picture is read right.</source>
        <translation>틀린 글씨가 없다. 모두 바르게 읽었다.</translation>
    </message>
    <message>
        <source>No pictures here.</source>
        <translation>여기에는 글씨가 없다.</translation>
    </message>
    <message>
        <source>Actual %1, answer %2</source>
        <translation>실제 %1, 답 %2</translation>
    </message>
    <message>
        <source>Actual %1, wrong answers</source>
        <translation>실제 %1, 틀린 답</translation>
    </message>
    <message>
        <source>Wrongly called %1</source>
        <translation>답 %1, 틀린 것</translation>
    </message>
    <message>
        <source>Surest mistakes</source>
        <translation>자신 있게 틀린 글씨</translation>
    </message>
    <message>
        <source>%1 mistakes</source>
        <translation>틀린 글씨 %1장</translation>
    </message>
    <message>
        <source>%1 of %2 mistakes</source>
        <translation>틀린 글씨 %2장 가운데 %1장</translation>
    </message>
    <message>
        <source>Number %1</source>
        <translation>%1번 글씨</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>글씨</translation>
    </message>
    <message>
        <source>Which digit is taken for which other one most often? Click that cell of the confusion matrix.</source>
        <translation>어떤 숫자를 어떤 숫자로 가장 많이 잘못 읽나요? 혼동 행렬에서 그 칸을 누르세요.</translation>
    </message>
    <message>
        <source>Look for the strongest orange beside the diagonal. If there are no mistakes at all, train a smaller network.</source>
        <translation>대각선 밖에서 주황색이 가장 진한 칸을 찾으세요. 틀린 글씨가 하나도 없으면 더 작은 신경망을 학습시켜 보세요.</translation>
    </message>
    <message>
        <source>Open the mistake of which the network is surest, and ask why it answered so.</source>
        <translation>신경망이 가장 자신 있게 틀린 글씨를 고르고, 왜 그렇게 답했는지 알아보세요.</translation>
    </message>
    <message>
        <source>Show all mistakes: the first picture is the surest one. Then press “Why this answer”. Would you have doubted its label, too?</source>
        <translation>틀린 글씨를 모두 보이게 하면 맨 앞이 가장 자신 있게 틀린 글씨입니다. 그다음 ‘이 답의 까닭’을 누르세요. 여러분도 그 정답을 의심했을까요?</translation>
    </message>
    <message>
        <source>Which digits it confuses, and how sure it is</source>
        <translation>무엇을 헷갈리고 얼마나 확신하는지 본다</translation>
    </message>
    <message>
        <source>Pictures that are read</source>
        <translation>읽을 글씨</translation>
    </message>
    <message>
        <source>Test</source>
        <translation>시험</translation>
    </message>
    <message>
        <source>Training</source>
        <translation>학습</translation>
    </message>
    <message>
        <source>Matrix or scores</source>
        <translation>행렬 또는 점수</translation>
    </message>
    <message>
        <source>Matrix</source>
        <translation>행렬</translation>
    </message>
    <message>
        <source>Scores</source>
        <translation>점수</translation>
    </message>
    <message>
        <source>Numbers in the cells</source>
        <translation>칸에 적는 수</translation>
    </message>
    <message>
        <source>Counts</source>
        <translation>개수</translation>
    </message>
    <message>
        <source>Row shares</source>
        <translation>행 비율</translation>
    </message>
    <message>
        <source>Confusion matrix</source>
        <translation>혼동 행렬</translation>
    </message>
    <message>
        <source>Precision, recall and F1 of every digit</source>
        <translation>숫자별 정밀도, 재현율, F1</translation>
    </message>
    <message>
        <source>Scores of every digit</source>
        <translation>숫자별 점수</translation>
    </message>
    <message>
        <source>Actual</source>
        <translation>실제</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>답</translation>
    </message>
    <message>
        <source>any</source>
        <translation>모두</translation>
    </message>
    <message>
        <source>Actual digit</source>
        <translation>실제 숫자</translation>
    </message>
    <message>
        <source>Answer of the network</source>
        <translation>신경망의 답</translation>
    </message>
    <message>
        <source>Show all mistakes</source>
        <translation>틀린 글씨 모두 보기</translation>
    </message>
    <message>
        <source>Pictures of the chosen cells</source>
        <translation>고른 칸의 글씨</translation>
    </message>
    <message>
        <source>Selected picture</source>
        <translation>고른 글씨</translation>
    </message>
    <message>
        <source>Why this answer</source>
        <translation>이 답의 까닭</translation>
    </message>
    <message>
        <source>What each pixel adds to the answer (double click or Enter on the picture)</source>
        <translation>화소마다 답에 보태는 것을 봅니다 (글씨에서 두 번 누르기 또는 Enter)</translation>
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
    <name>chalknet::ui::MoreMenu</name>
    <message>
        <source>Copy picture</source>
        <translation>그림 복사</translation>
    </message>
    <message>
        <source>Save picture…</source>
        <translation>그림 저장…</translation>
    </message>
    <message>
        <source>Copy formulas as LaTeX</source>
        <translation>수식을 LaTeX로 복사</translation>
    </message>
    <message>
        <source>Reduce motion</source>
        <translation>움직임 줄이기</translation>
    </message>
</context>
<context>
    <name>chalknet::ui::NamesPanel</name>
    <message>
        <source>1-layer network = no hidden layer: a perceptron.</source>
        <translation>1층 신경망 = 은닉층 없음: 퍼셉트론.</translation>
    </message>
    <message>
        <source>2-layer network = 1 hidden layer: shallow.</source>
        <translation>2층 신경망 = 은닉층 1개: 얕은 신경망.</translation>
    </message>
    <message>
        <source>%1-layer network = %2 hidden layers: deep.</source>
        <translation>%1층 신경망 = 은닉층 %2개: 깊은 신경망.</translation>
    </message>
    <message>
        <source>Counting layers</source>
        <translation>층 세기</translation>
    </message>
    <message>
        <source>hidden</source>
        <translation>은닉</translation>
    </message>
    <message>
        <source>One hidden layer less</source>
        <translation>은닉층 하나 빼기</translation>
    </message>
    <message>
        <source>One hidden layer more</source>
        <translation>은닉층 하나 더하기</translation>
    </message>
    <message>
        <source>Layers of a network</source>
        <translation>신경망의 층</translation>
    </message>
    <message>
        <source>The input layer computes nothing and is not counted. Signals run only forward: a **feedforward** network.</source>
        <translation>입력층은 계산하지 않으므로 세지 않는다. 신호는 앞으로만 간다: **앞먹임** 신경망.</translation>
    </message>
    <message>
        <source>Scramble</source>
        <translation>뒤섞기</translation>
    </message>
    <message>
        <source>Nine other weights</source>
        <translation>가중치 아홉 개를 새로 뽑는다</translation>
    </message>
    <message>
        <source>XOR weights</source>
        <translation>XOR 가중치</translation>
    </message>
    <message>
        <source>Back to OR, NAND and AND</source>
        <translation>OR, NAND, AND로 되돌린다</translation>
    </message>
    <message>
        <source>Predict</source>
        <translation>예측</translation>
    </message>
    <message>
        <source>Hides the hidden space and asks how many points are in it</source>
        <translation>은닉 공간을 가리고 점이 몇 개인지 묻는다</translation>
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
    <message>
        <source>Output %1</source>
        <translation>출력 %1</translation>
    </message>
    <message>
        <source>Bias of %1</source>
        <translation>%1의 편향</translation>
    </message>
    <message>
        <source>Weight from %1 to %2</source>
        <translation>가중치: %1 → %2</translation>
    </message>
    <message>
        <source>: %1</source>
        <translation>: %1</translation>
    </message>
    <message>
        <source>, gradient %1</source>
        <translation>, 기울기 %1</translation>
    </message>
    <message>
        <source>cut</source>
        <translation>끊음</translation>
    </message>
    <message>
        <source>frozen</source>
        <translation>고정</translation>
    </message>
    <message>
        <source>Type a value</source>
        <translation>값 입력</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Enter</translation>
    </message>
    <message>
        <source>Release</source>
        <translation>고정 풀기</translation>
    </message>
    <message>
        <source>Freeze</source>
        <translation>고정</translation>
    </message>
    <message>
        <source>Connect again</source>
        <translation>다시 연결</translation>
    </message>
    <message>
        <source>Cut</source>
        <translation>끊기</translation>
    </message>
    <message>
        <source>Release this unit</source>
        <translation>이 노드 고정 풀기</translation>
    </message>
    <message>
        <source>Freeze this unit</source>
        <translation>이 노드 고정</translation>
    </message>
    <message>
        <source>Connect this unit again</source>
        <translation>이 노드 다시 연결</translation>
    </message>
    <message>
        <source>Cut this unit</source>
        <translation>이 노드 끊기</translation>
    </message>
    <message>
        <source>Add a unit here</source>
        <translation>여기에 노드 추가</translation>
    </message>
    <message>
        <source>Ins</source>
        <translation>Ins</translation>
    </message>
    <message>
        <source>Remove this unit</source>
        <translation>이 노드 삭제</translation>
    </message>
    <message>
        <source>Del</source>
        <translation>Del</translation>
    </message>
    <message>
        <source>Insert a hidden layer before</source>
        <translation>앞에 은닉층 추가</translation>
    </message>
    <message>
        <source>Ctrl+Ins</source>
        <translation>Ctrl+Ins</translation>
    </message>
    <message>
        <source>Insert a hidden layer after</source>
        <translation>뒤에 은닉층 추가</translation>
    </message>
    <message>
        <source>Remove this hidden layer</source>
        <translation>이 은닉층 삭제</translation>
    </message>
    <message>
        <source>Ctrl+Del</source>
        <translation>Ctrl+Del</translation>
    </message>
    <message>
        <source>Dropout of this layer</source>
        <translation>이 층의 드롭아웃</translation>
    </message>
    <message>
        <source>Copy the map of this unit</source>
        <translation>이 노드의 그림 복사</translation>
    </message>
    <message>
        <source>Save the map of this unit…</source>
        <translation>이 노드의 그림 저장…</translation>
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
        <translation>%1층</translation>
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
        <translation>%1층의 노드 수</translation>
    </message>
    <message>
        <source>Remove layer %1</source>
        <translation>%1층 빼기</translation>
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
        <translation>시작 번호</translation>
    </message>
</context>
<context>
    <name>chalknet::ui::NetworkEdits</name>
    <message>
        <source>frozen bias</source>
        <translation>편향 고정</translation>
    </message>
    <message>
        <source>frozen weight</source>
        <translation>가중치 고정</translation>
    </message>
    <message>
        <source>cut bias</source>
        <translation>편향 끊기</translation>
    </message>
    <message>
        <source>cut weight</source>
        <translation>연결선 끊기</translation>
    </message>
    <message>
        <source>frozen unit</source>
        <translation>노드 고정</translation>
    </message>
    <message>
        <source>cut unit</source>
        <translation>노드 끊기</translation>
    </message>
    <message>
        <source>bias</source>
        <translation>편향</translation>
    </message>
    <message>
        <source>weight</source>
        <translation>가중치</translation>
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
        <source>dropout</source>
        <translation>드롭아웃</translation>
    </message>
</context>
<context>
    <name>chalknet::ui::NetworkPanel</name>
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
        <source>Step by step</source>
        <translation>한 단계씩</translation>
    </message>
    <message>
        <source>Forward pass</source>
        <translation>순전파</translation>
    </message>
    <message>
        <source>Backpropagation</source>
        <translation>역전파</translation>
    </message>
    <message>
        <source>This network step by step</source>
        <translation>이 신경망을 한 단계씩</translation>
    </message>
    <message>
        <source>Calculate with this network step by step: its weights and training points, rounded to two decimals</source>
        <translation>이 신경망을 한 단계씩 계산한다. 가중치와 훈련 점은 소수 둘째 자리로 반올림한다</translation>
    </message>
    <message>
        <source>%1-layer</source>
        <translation>%1층 신경망</translation>
    </message>
    <message numerus="yes">
        <source>%n hidden layer(s)</source>
        <translation>
            <numerusform>은닉층 %n개</numerusform>
        </translation>
    </message>
    <message>
        <source>Distributions</source>
        <translation>분포</translation>
    </message>
    <message>
        <source>Distributions of the layers</source>
        <translation>층별 분포</translation>
    </message>
    <message>
        <source>Hidden layers</source>
        <translation>은닉층</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>신경망</translation>
    </message>
</context>
<context>
    <name>chalknet::ui::NeuronDiagram</name>
    <message>
        <source>Neuron</source>
        <translation>뉴런</translation>
    </message>
    <message>
        <source>Input x1</source>
        <translation>입력 x1</translation>
    </message>
    <message>
        <source>Input x2</source>
        <translation>입력 x2</translation>
    </message>
    <message>
        <source>Click for the other value</source>
        <translation>누르면 값이 바뀐다</translation>
    </message>
    <message>
        <source>Slider of the bias w0</source>
        <translation>편향 w0 슬라이더</translation>
    </message>
    <message>
        <source>Slider of the weight w%1</source>
        <translation>가중치 w%1 슬라이더</translation>
    </message>
    <message>
        <source>Bias w0</source>
        <translation>편향 w0</translation>
    </message>
    <message>
        <source>Weight w%1</source>
        <translation>가중치 w%1</translation>
    </message>
    <message>
        <source>Type a number, drag it sideways, or turn the wheel</source>
        <translation>숫자를 넣거나, 옆으로 끌거나, 휠을 돌리세요</translation>
    </message>
    <message>
        <source>Threshold θ</source>
        <translation>역치 θ</translation>
    </message>
    <message>
        <source>Inputs %1; the answer is asked for.</source>
        <translation>입력 %1, 답을 묻는 중.</translation>
    </message>
    <message>
        <source>Inputs %1; the weighted sum %2 against the threshold %3 gives the answer %4.</source>
        <translation>입력 %1, 가중 합 %2, 역치 %3, 답 %4.</translation>
    </message>
    <message>
        <source>Inputs %1; z = %2, so the answer is %3.</source>
        <translation>입력 %1, z = %2, 따라서 답은 %3.</translation>
    </message>
    <message>
        <source>bias</source>
        <comment>neuron</comment>
        <translation>편향</translation>
    </message>
    <message>
        <source>threshold %1</source>
        <translation>역치 %1</translation>
    </message>
</context>
<context>
    <name>chalknet::ui::NeuronPanel</name>
    <message>
        <source>example &lt;b&gt;%1&lt;/b&gt; / 4</source>
        <translation>표본 &lt;b&gt;%1&lt;/b&gt; / 4</translation>
    </message>
    <message>
        <source>Gate</source>
        <translation>게이트</translation>
    </message>
    <message>
        <source>Your own gate: change the targets in the truth table</source>
        <translation>내 게이트: 진리표에서 목표를 바꾸세요</translation>
    </message>
    <message>
        <source>Form of the neuron</source>
        <translation>뉴런의 형태</translation>
    </message>
    <message>
        <source>Bias</source>
        <translation>편향</translation>
    </message>
    <message>
        <source>Threshold</source>
        <translation>역치</translation>
    </message>
</context>
<context>
    <name>chalknet::ui::NonlinearTab</name>
    <message>
        <source>activation</source>
        <translation>활성화 함수</translation>
    </message>
    <message>
        <source>factor c</source>
        <translation>인수 c</translation>
    </message>
    <message>
        <source>input x</source>
        <translation>입력 x</translation>
    </message>
    <message>
        <source>slope a</source>
        <translation>기울기 a</translation>
    </message>
    <message>
        <source>a follows c</source>
        <translation>a를 c에 맞춤</translation>
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
        <source>new weights</source>
        <translation>새 가중치</translation>
    </message>
    <message>
        <source>data</source>
        <translation>데이터</translation>
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
    <name>chalknet::ui::OutputLine</name>
    <message>
        <source>Weighted sum z of the output unit; threshold 0.</source>
        <translation>출력 노드의 가중 합 z, 역치 0.</translation>
    </message>
    <message>
        <source>Output y; threshold 0.5.</source>
        <translation>출력 y, 역치 0.5.</translation>
    </message>
</context>
<context>
    <name>chalknet::ui::OutputOptions</name>
    <message>
        <source>Test points</source>
        <translation>시험 데이터</translation>
    </message>
    <message>
        <source>Contour lines</source>
        <translation>등고선</translation>
    </message>
    <message>
        <source>Probability contours</source>
        <translation>확률 등고선</translation>
    </message>
    <message>
        <source>Lines of equal output, with their value</source>
        <translation>출력이 같은 곳을 이은 선과 그 값입니다</translation>
    </message>
    <message>
        <source>Lines of equal probability from 0.1 to 0.9</source>
        <translation>확률이 0.1부터 0.9까지 같은 곳을 이은 선입니다</translation>
    </message>
    <message>
        <source>Flat colours</source>
        <translation>두 가지 색으로만</translation>
    </message>
    <message>
        <source>Only which class wins, not by how much</source>
        <translation>어느 클래스인지만 보이고, 얼마나 확실한지는 보이지 않습니다</translation>
    </message>
    <message>
        <source>Misclassified points (%1)</source>
        <translation>잘못 분류한 점 (%1)</translation>
    </message>
    <message>
        <source>Misclassified points</source>
        <translation>잘못 분류한 점</translation>
    </message>
    <message>
        <source>A ring around every point whose class the network gets wrong</source>
        <translation>신경망이 클래스를 틀리는 점마다 고리를 두릅니다</translation>
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
        <translation>은닉층 %1, 노드 %2</translation>
    </message>
    <message>
        <source>2-D</source>
        <translation>2차원</translation>
    </message>
    <message>
        <source>3-D</source>
        <translation>3차원</translation>
    </message>
    <message>
        <source>Output as a plane or as a surface in space</source>
        <translation>출력을 평면으로 보거나 공간의 곡면으로 보기</translation>
    </message>
    <message>
        <source>The plane of the inputs, seen from above</source>
        <translation>위에서 본 입력 평면입니다</translation>
    </message>
    <message>
        <source>The output as a surface in space: drag or use the arrow keys to turn it</source>
        <translation>출력을 공간의 곡면으로 봅니다. 끌거나 화살표 키로 돌리세요</translation>
    </message>
    <message>
        <source>What the plane shows</source>
        <translation>평면에 보일 것</translation>
    </message>
    <message>
        <source>Output surface</source>
        <translation>출력 곡면</translation>
    </message>
    <message>
        <source>Output %1</source>
        <translation>출력 %1</translation>
    </message>
</context>
<context>
    <name>chalknet::ui::OverlayTable</name>
    <message>
        <source>Function</source>
        <translation>함수</translation>
    </message>
</context>
<context>
    <name>chalknet::ui::ParameterCard</name>
    <message>
        <source>Set A</source>
        <translation>A 정하기</translation>
    </message>
    <message>
        <source>Change the start</source>
        <translation>시작값 바꾸기</translation>
    </message>
    <message>
        <source>Change the learning rate</source>
        <translation>학습률 바꾸기</translation>
    </message>
    <message>
        <source>Parameter</source>
        <translation>매개변수</translation>
    </message>
    <message>
        <source>Parameter A</source>
        <translation>매개변수 A</translation>
    </message>
    <message>
        <source>Sets the line by hand: this A becomes the start, and the steps begin anew.</source>
        <translation>직선을 손으로 정한다. 이 A가 시작값이 되고 단계는 처음부터 다시 센다.</translation>
    </message>
    <message>
        <source>Learning rate</source>
        <translation>학습률</translation>
    </message>
    <message>
        <source>Learning rate L</source>
        <translation>학습률 L</translation>
    </message>
    <message>
        <source>The share of the error that one step corrects.</source>
        <translation>한 단계에서 오차를 얼마나 고칠지 정하는 비율.</translation>
    </message>
    <message>
        <source>Start value of A</source>
        <translation>A의 시작값</translation>
    </message>
    <message>
        <source>A before the first step</source>
        <translation>첫 단계 전의 A</translation>
    </message>
    <message>
        <source>Start of A</source>
        <translation>시작 A</translation>
    </message>
    <message>
        <source>With or without learning rate</source>
        <translation>학습률을 쓸지 말지</translation>
    </message>
    <message>
        <source>with L</source>
        <translation>L 사용</translation>
    </message>
    <message>
        <source>without</source>
        <translation>없이</translation>
    </message>
    <message>
        <source>Corrects the share L of the error.</source>
        <translation>오차의 L배만큼만 고친다.</translation>
    </message>
    <message>
        <source>Corrects the whole error: L = 1.</source>
        <translation>오차를 모두 고친다: L = 1.</translation>
    </message>
</context>
<context>
    <name>chalknet::ui::ParameterPanel</name>
    <message>
        <source>Slope c</source>
        <translation>기울기 c</translation>
    </message>
    <message>
        <source>Slope s</source>
        <translation>기울기 s</translation>
    </message>
    <message>
        <source>0.01 in the paper, 0.1 in some books.</source>
        <translation>논문에서는 0.01, 어떤 책에서는 0.1.</translation>
    </message>
    <message>
        <source>Slope α</source>
        <translation>기울기 α</translation>
    </message>
    <message>
        <source>Shape α</source>
        <translation>모양 α</translation>
    </message>
    <message>
        <source>λ and α are fixed: mean 0 and variance 1 keep from layer to layer.</source>
        <translation>λ와 α는 고정된 값이다. 층을 지나도 평균 0, 분산 1이 유지된다.</translation>
    </message>
    <message>
        <source>α is learnt with the weights.</source>
        <translation>α는 가중치와 함께 학습된다.</translation>
    </message>
</context>
<context>
    <name>chalknet::ui::ParameterRow</name>
    <message>
        <source>horizontal</source>
        <translation>가로</translation>
    </message>
    <message>
        <source>vertical</source>
        <translation>세로</translation>
    </message>
    <message>
        <source>Parameter, %1</source>
        <translation>매개변수, %1</translation>
    </message>
    <message>
        <source>From layer, %1</source>
        <translation>나오는 층, %1</translation>
    </message>
    <message>
        <source>To unit, %1</source>
        <translation>들어가는 노드, %1</translation>
    </message>
    <message>
        <source>From unit, %1</source>
        <translation>나오는 노드, %1</translation>
    </message>
    <message>
        <source>Layer that the weight comes from (1 is the input)</source>
        <translation>가중치가 나오는 층 (1은 입력층)</translation>
    </message>
    <message>
        <source>Unit of the next layer that the weight goes to</source>
        <translation>가중치가 들어가는 다음 층의 노드</translation>
    </message>
    <message>
        <source>Unit that the weight comes from; 0 is the bias, −1 the learned slope of PReLU</source>
        <translation>가중치가 나오는 노드. 0은 편향, −1은 PReLU가 학습한 기울기</translation>
    </message>
</context>
<context>
    <name>chalknet::ui::PerceptronController</name>
    <message>
        <source>Choose the gate</source>
        <translation>게이트 고르기</translation>
    </message>
    <message>
        <source>Change a target</source>
        <translation>목표 바꾸기</translation>
    </message>
    <message>
        <source>Move the line</source>
        <translation>직선 옮기기</translation>
    </message>
    <message>
        <source>Change a weight</source>
        <translation>가중치 바꾸기</translation>
    </message>
    <message>
        <source>Change the learning rate</source>
        <translation>학습률 바꾸기</translation>
    </message>
    <message>
        <source>Change the order</source>
        <translation>순서 바꾸기</translation>
    </message>
    <message>
        <source>Change the form</source>
        <translation>형태 바꾸기</translation>
    </message>
    <message>
        <source>Train one example</source>
        <translation>한 표본 학습</translation>
    </message>
    <message>
        <source>Train one epoch</source>
        <translation>한 에포크 학습</translation>
    </message>
    <message>
        <source>One step back</source>
        <translation>한 단계 뒤로</translation>
    </message>
    <message>
        <source>Back to the start</source>
        <translation>처음으로</translation>
    </message>
    <message>
        <source>Run</source>
        <translation>자동</translation>
    </message>
    <message>
        <source>Change the initial weights</source>
        <translation>초기 가중치 바꾸기</translation>
    </message>
</context>
<context>
    <name>chalknet::ui::PerceptronPage</name>
    <message>
        <source>Truth table %1</source>
        <translation>진리표 %1</translation>
    </message>
    <message>
        <source>Answers 1 when the weighted sum is at least zero</source>
        <translation>가중 합이 0 이상이면 1을 답한다</translation>
    </message>
    <message>
        <source>What a perceptron decides</source>
        <translation>퍼셉트론이 정하는 것</translation>
    </message>
    <message>
        <source>Step %1</source>
        <translation>단계 %1</translation>
    </message>
    <message>
        <source>Set the weights so that AND is right.</source>
        <translation>AND의 네 행이 모두 맞도록 가중치를 정하세요.</translation>
    </message>
    <message>
        <source>Both inputs together must reach the threshold, one alone must not: $w_1$ and $w_2$ alike, and a negative bias between one and two of them.</source>
        <translation>두 입력이 함께일 때만 역치에 이르러야 해요. $w_1$과 $w_2$를 같게 하세요. 편향은 음수이고, 그 크기는 가중치 하나보다 크고 둘의 합보다 작아야 해요.</translation>
    </message>
    <message>
        <source>Turn AND into OR. Move only the bias.</source>
        <translation>편향만 움직여 AND를 OR로 바꾸세요.</translation>
    </message>
    <message>
        <source>First make AND right. Then choose OR: the line has to move in parallel until one input alone is enough.</source>
        <translation>먼저 AND를 맞추고 OR를 고르세요. 입력 하나로도 충분할 때까지 직선을 나란히 옮기면 돼요.</translation>
    </message>
    <message>
        <source>Train NAND. Stop when all four rows are right.</source>
        <translation>NAND를 학습시키세요. 네 행이 모두 맞으면 끝이에요.</translation>
    </message>
    <message>
        <source>Press “Run” and watch how each wrong example pulls the line.</source>
        <translation>‘자동’을 누르고, 틀린 표본이 직선을 어떻게 끌어당기는지 보세요.</translation>
    </message>
    <message>
        <source>Choose XOR and run the training. Why do the weights never come to rest?</source>
        <translation>XOR를 고르고 학습을 돌리세요. 가중치가 왜 멈추지 않을까요?</translation>
    </message>
    <message>
        <source>Run until the program finds that everything repeats. Then look at the plane: where would the line have to be?</source>
        <translation>같은 일이 되풀이된다고 프로그램이 알릴 때까지 돌리세요. 그다음 평면을 보세요. 직선이 어디에 있어야 할까요?</translation>
    </message>
    <message>
        <source>Switch on “Predict first”. The sign of $e = t - y$ decides, and whether the input is 0 or 1.</source>
        <translation>‘먼저 예측’을 켜세요. $e = t - y$의 부호와 입력(0 또는 1)으로 정해져요.</translation>
    </message>
    <message>
        <source>%1 of %2 rows</source>
        <translation>%2행 중 %1행</translation>
    </message>
    <message>
        <source>Train</source>
        <translation>학습</translation>
    </message>
    <message>
        <source>The learning rate is too large.</source>
        <translation>학습률이 너무 커서.</translation>
    </message>
    <message>
        <source>No straight line divides ● from ▲.</source>
        <translation>●와 ▲를 나누는 직선이 없어서.</translation>
    </message>
    <message>
        <source>Predict first</source>
        <translation>먼저 예측</translation>
    </message>
    <message>
        <source>Not quite. Try a smaller learning rate: the weights still go round.</source>
        <translation>아쉬워요. 학습률을 줄여 보세요. 그래도 똑같이 되풀이돼요.</translation>
    </message>
    <message>
        <source>Truth table of your own gate</source>
        <translation>내 게이트 진리표</translation>
    </message>
    <message>
        <source>Predict correctly three times which way a weight moves.</source>
        <translation>가중치가 어느 쪽으로 움직일지 세 번 맞히세요.</translation>
    </message>
    <message>
        <source>%1 of %2 weights right</source>
        <translation>맞힌 가중치 %1 / %2</translation>
    </message>
    <message>
        <source>From the start</source>
        <translation>처음부터</translation>
    </message>
    <message>
        <source>The initial weights are bad.</source>
        <translation>초기 가중치가 나빠서.</translation>
    </message>
    <message>
        <source>Not quite. Try other initial weights: they still go round in the end.</source>
        <translation>아쉬워요. 다른 초기 가중치로 해 보세요. 그래도 결국 되풀이돼요.</translation>
    </message>
</context>
<context>
    <name>chalknet::ui::PictureDesk</name>
    <message>
        <source>The picture is on the clipboard.</source>
        <translation>그림을 클립보드에 복사했습니다.</translation>
    </message>
    <message>
        <source>SVG drawings (*.svg)</source>
        <translation>SVG 그림 (*.svg)</translation>
    </message>
    <message>
        <source>PDF documents (*.pdf)</source>
        <translation>PDF 문서 (*.pdf)</translation>
    </message>
    <message>
        <source>Pictures (*.png)</source>
        <translation>그림 (*.png)</translation>
    </message>
    <message>
        <source>Save picture</source>
        <translation>그림 저장</translation>
    </message>
    <message>
        <source>The picture could not be saved as %1; choose another place.</source>
        <translation>그림을 저장하지 못했어요: %1. 다른 위치를 고르세요.</translation>
    </message>
    <message>
        <source>The picture was saved as %1.</source>
        <translation>그림을 저장했습니다: %1.</translation>
    </message>
</context>
<context>
    <name>chalknet::ui::PictureDialog</name>
    <message>
        <source>%1 mm; lines and text stay sharp at every size</source>
        <translation>%1 mm, 어떤 크기에서도 선과 글자가 선명합니다</translation>
    </message>
    <message>
        <source>%1 × %2 px, %3 mm at %4 dpi</source>
        <translation>%1 × %2 px, %4 dpi에서 %3 mm</translation>
    </message>
    <message>
        <source>Save picture</source>
        <translation>그림 저장</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>형식</translation>
    </message>
    <message>
        <source>PNG 1×</source>
        <translation>PNG 1×</translation>
    </message>
    <message>
        <source>PNG 2×</source>
        <translation>PNG 2×</translation>
    </message>
    <message>
        <source>PNG 300 dpi</source>
        <translation>PNG 300 dpi</translation>
    </message>
    <message>
        <source>An image with the pixels of the screen</source>
        <translation>화면과 같은 화소 수의 그림</translation>
    </message>
    <message>
        <source>An image twice as fine, for slides</source>
        <translation>두 배로 촘촘한 그림, 슬라이드용</translation>
    </message>
    <message>
        <source>An image fine enough for print</source>
        <translation>인쇄해도 선명한 그림</translation>
    </message>
    <message>
        <source>A drawing for web pages and drawing programs</source>
        <translation>웹 페이지와 그리기 프로그램용 벡터 그림</translation>
    </message>
    <message>
        <source>A drawing for documents and printing</source>
        <translation>문서와 인쇄용 벡터 그림</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>색</translation>
    </message>
    <message>
        <source>As on the screen</source>
        <translation>화면 그대로</translation>
    </message>
    <message>
        <source>Paper, for print</source>
        <translation>종이 테마(인쇄용)</translation>
    </message>
    <message>
        <source>Title line</source>
        <translation>제목 줄</translation>
    </message>
    <message>
        <source>Text of the title line</source>
        <translation>제목 줄의 글</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>미리 보기</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>복사</translation>
    </message>
    <message>
        <source>To the clipboard, as an image</source>
        <translation>클립보드에 그림으로 복사합니다</translation>
    </message>
    <message>
        <source>Save…</source>
        <translation>저장…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>취소</translation>
    </message>
</context>
<context>
    <name>chalknet::ui::PictureEditor</name>
    <message>
        <source>to learn from</source>
        <translation>학습</translation>
    </message>
    <message>
        <source>distorted copies of these</source>
        <translation>그 그림의 변형 사본</translation>
    </message>
    <message>
        <source>to watch the learning (validation)</source>
        <translation>검증: 학습을 지켜본다</translation>
    </message>
    <message>
        <source>for the test at the end</source>
        <translation>시험: 맨 마지막에 쓴다</translation>
    </message>
    <message>
        <source>Learn from</source>
        <translation>학습할 그림</translation>
    </message>
    <message>
        <source>Validation</source>
        <translation>검증 데이터</translation>
    </message>
    <message>
        <source>Distorted copies</source>
        <translation>변형 사본</translation>
    </message>
    <message>
        <source>Early stopping</source>
        <translation>조기 종료</translation>
    </message>
    <message>
        <source>all pictures</source>
        <translation>모든 그림</translation>
    </message>
    <message>
        <source>%1 pictures</source>
        <translation>그림 %1장</translation>
    </message>
    <message>
        <source>none</source>
        <translation>없음</translation>
    </message>
    <message>
        <source>a sixth</source>
        <translation>6분의 1</translation>
    </message>
    <message numerus="yes">
        <source>%n of each</source>
        <translation>
            <numerusform>그림마다 %n개</numerusform>
        </translation>
    </message>
    <message>
        <source>off</source>
        <translation>끔</translation>
    </message>
    <message>
        <source> epochs</source>
        <translation>에포크 뒤</translation>
    </message>
    <message>
        <source>Return to the best epoch at the end</source>
        <translation>끝나면 가장 좋은 에포크로 되돌리기</translation>
    </message>
    <message>
        <source>With few pictures a network soon knows them by heart</source>
        <translation>그림이 적으면 신경망이 곧 외워 버린다</translation>
    </message>
    <message>
        <source>This share of the training pictures is put aside: never learned from, it shows when overfitting begins</source>
        <translation>학습 그림에서 이만큼 따로 떼어 둔다. 학습에 쓰지 않으므로 과적합이 시작되는 때를 보여 준다</translation>
    </message>
    <message>
        <source>Turned, moved and bent a little, made of the pictures that are learned from; validation and test stay as they are</source>
        <translation>학습할 그림을 조금씩 돌리고 옮기고 구부린 사본. 검증과 시험 그림은 그대로 둔다</translation>
    </message>
    <message>
        <source>Stops when the validation loss has not become better for so many epochs</source>
        <translation>검증 손실이 이만큼의 에포크 동안 나아지지 않으면 멈춘다</translation>
    </message>
    <message>
        <source>The network that is kept is that of the epoch with the lowest validation loss</source>
        <translation>검증 손실이 가장 낮은 에포크의 신경망을 남긴다</translation>
    </message>
    <message>
        <source>A picture and some of its copies. How far they go is set on the tab Data, under Variations.</source>
        <translation>그림 한 장과 그 사본. 변형 정도는 데이터 탭의 변형에서 정한다.</translation>
    </message>
    <message>
        <source>Preview of the distorted copies</source>
        <translation>변형 사본 미리 보기</translation>
    </message>
    <message>
        <source>Click for the next picture</source>
        <translation>누르면 다음 그림</translation>
    </message>
</context>
<context>
    <name>chalknet::ui::PixelEditor</name>
    <message>
        <source>%1: value %2</source>
        <translation>%1: 값 %2</translation>
    </message>
    <message numerus="yes">
        <source>%n pixel(s) changed</source>
        <translation>
            <numerusform>화소 %n개 바뀜</numerusform>
        </translation>
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
    <name>chalknet::ui::PlaneCaption</name>
    <message>
        <source>class %1: %2</source>
        <translation>클래스 %1: %2</translation>
    </message>
    <message>
        <source>held: %1</source>
        <translation>고정: %1</translation>
    </message>
</context>
<context>
    <name>chalknet::ui::PlanePanel</name>
    <message>
        <source>View beside the neuron</source>
        <translation>뉴런 옆 화면</translation>
    </message>
    <message>
        <source>Boundary</source>
        <translation>경계</translation>
    </message>
    <message>
        <source>Decision boundary</source>
        <translation>결정 경계</translation>
    </message>
    <message>
        <source>Nerve cell</source>
        <translation>신경 세포</translation>
    </message>
    <message>
        <source>Biological neuron</source>
        <translation>생물 뉴런</translation>
    </message>
    <message>
        <source>Plane of the inputs</source>
        <translation>입력 평면</translation>
    </message>
    <message>
        <source>Drag a ring to turn the line, drag between the rings to move it</source>
        <translation>고리를 끌면 직선이 돌고, 고리 사이를 끌면 나란히 움직인다</translation>
    </message>
</context>
<context>
    <name>chalknet::ui::PlaneView</name>
    <message>
        <source>Plane of the two inputs from %1 to %2 with %3 training and %4 test points.</source>
        <translation>두 입력의 평면. 범위 %1에서 %2까지, 훈련 점 %3개, 시험 점 %4개.</translation>
    </message>
    <message>
        <source>class %1</source>
        <translation>클래스 %1</translation>
    </message>
    <message numerus="yes">
        <source>%n misclassified</source>
        <translation>
            <numerusform>%n개 잘못 분류</numerusform>
        </translation>
    </message>
    <message>
        <source>Across: %1.</source>
        <translation>가로: %1.</translation>
    </message>
    <message>
        <source>Upwards: %1.</source>
        <translation>세로: %1.</translation>
    </message>
    <message>
        <source>largest %1</source>
        <translation>가장 큰 %1</translation>
    </message>
</context>
<context>
    <name>chalknet::ui::PlotView</name>
    <message>
        <source>%1: last value %2 at %3</source>
        <extracomment>%1 a curve, %2 its last value, %3 the place where that is</extracomment>
        <translation>%1: %3에서 마지막 값 %2</translation>
    </message>
</context>
<context>
    <name>chalknet::ui::PointTools</name>
    <message>
        <source>Set points</source>
        <translation>점 찍기</translation>
    </message>
    <message>
        <source>Spray points</source>
        <translation>점 뿌리기</translation>
    </message>
    <message>
        <source>Move points</source>
        <translation>점 옮기기</translation>
    </message>
    <message>
        <source>Erase points</source>
        <translation>점 지우기</translation>
    </message>
    <message>
        <source>%1, class %2, %3 points</source>
        <translation>%1, 클래스 %2, 점 %3개</translation>
    </message>
    <message>
        <source>Own points in the plane</source>
        <translation>평면의 직접 찍은 점</translation>
    </message>
    <message>
        <source>Click, or press Enter, to set points of the chosen class.</source>
        <translation>클릭하거나 Enter를 누르면 고른 클래스의 점을 찍습니다.</translation>
    </message>
</context>
<context>
    <name>chalknet::ui::PredictionCard</name>
    <message>
        <source>%1 of %2 right</source>
        <translation>%2번 중 %1번 맞음</translation>
    </message>
    <message>
        <source>Prediction</source>
        <translation>예측</translation>
    </message>
    <message>
        <source>Your prediction</source>
        <translation>나의 예측</translation>
    </message>
    <message>
        <source>Show me</source>
        <translation>답 보기</translation>
    </message>
    <message>
        <source>Shows the result; this does not count</source>
        <translation>결과를 보여 준다. 점수에 들어가지 않는다</translation>
    </message>
    <message>
        <source>Next question</source>
        <translation>다음 질문</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>닫기</translation>
    </message>
</context>
<context>
    <name>chalknet::ui::PredictorPage</name>
    <message>
        <source>The slope is corrected a little by each error</source>
        <translation>오차를 볼 때마다 직선의 기울기를 조금씩 고친다</translation>
    </message>
    <message>
        <source>Examples: %1</source>
        <translation>점 %1개</translation>
    </message>
    <message>
        <source>One step shows one example</source>
        <translation>한 단계에 점 하나</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>단계 기록</translation>
    </message>
    <message>
        <source>Keep traces</source>
        <translation>자취 남기기</translation>
    </message>
    <message>
        <source>Leaves earlier lines faintly in the plane</source>
        <translation>지나간 직선을 평면에 옅게 남긴다</translation>
    </message>
    <message>
        <source>Examples and line</source>
        <translation>점과 직선</translation>
    </message>
    <message>
        <source>Move an example</source>
        <translation>점 옮기기</translation>
    </message>
    <message>
        <source>Add an example</source>
        <translation>점 더하기</translation>
    </message>
    <message>
        <source>Remove an example</source>
        <translation>점 빼기</translation>
    </message>
    <message>
        <source>At x = 0 the prediction is 0 whatever A is, and dividing by x is impossible: the step leaves A as it is.</source>
        <translation>x = 0에서는 A 값과 관계없이 예측이 0이고, x로 나눌 수도 없다. 이 단계에서 A 값은 그대로다.</translation>
    </message>
    <message>
        <source>ΔA = %1: the error is divided by x = %2, so close to 0 the correction becomes very large.</source>
        <translation>ΔA = %1: 오차를 x = %2로 나눈다. 0에 이렇게 가까우면 수정이 매우 커진다.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>실행 취소</translation>
    </message>
    <message>
        <source>Learning from the error</source>
        <translation>오차에서 배우기</translation>
    </message>
    <message>
        <source>Step %1</source>
        <translation>단계 %1</translation>
    </message>
</context>
<context>
    <name>chalknet::ui::PredictorPlane</name>
    <message>
        <source>The line y = %1 · x and %2 examples.</source>
        <translation>직선 y = %1 · x와 점 %2개.</translation>
    </message>
    <message>
        <source>Step %1 looks at the example x = %2, t = %3.</source>
        <translation>단계 %1: 점 x = %2, t = %3.</translation>
    </message>
    <message>
        <source>Example %1 is chosen: x = %2, t = %3.</source>
        <translation>고른 점 %1: x = %2, t = %3.</translation>
    </message>
</context>
<context>
    <name>chalknet::ui::PredictorTasks</name>
    <message>
        <source>Go on step by step until every example was shown once.</source>
        <translation>모든 점이 한 번씩 나올 때까지 한 단계씩 진행하세요.</translation>
    </message>
    <message>
        <source>%1 of %2 examples</source>
        <translation>점 %2개 중 %1개</translation>
    </message>
    <message>
        <source>Next step</source>
        <translation>다음 단계</translation>
    </message>
    <message>
        <source>Go on without $L$ and watch: the line fits the last example only.</source>
        <translation>$L$ 없이 몇 단계 진행하며, 직선이 마지막 점에만 맞는 것을 확인하세요.</translation>
    </message>
    <message>
        <source>%1 of %2 lines seen</source>
        <translation>직선 %2개 중 %1개</translation>
    </message>
    <message>
        <source>Without L</source>
        <translation>L 없이</translation>
    </message>
    <message>
        <source>With $L = 1$ the whole error is corrected. Noise of one example moves the line as far as it can.</source>
        <translation>$L = 1$이면 오차를 모두 고쳐요. 그래서 점 하나의 노이즈가 그대로 직선을 움직여요.</translation>
    </message>
    <message>
        <source>Find a learning rate at which the line settles within 20 steps despite the noise.</source>
        <translation>노이즈가 있어도 20단계 안에 직선이 자리를 잡는 학습률을 찾으세요.</translation>
    </message>
    <message>
        <source>More noise, please.</source>
        <translation>노이즈를 더 크게 하세요.</translation>
    </message>
    <message>
        <source>Start further away.</source>
        <translation>더 먼 곳에서 시작하세요.</translation>
    </message>
    <message>
        <source>One whole pass is needed.</source>
        <translation>모든 점을 한 번은 지나야 해요.</translation>
    </message>
    <message>
        <source>After step %1: swings by ±%2, %3 from least squares</source>
        <translation>단계 %1 뒤: 흔들림 ±%2, 최소제곱과의 차이 %3</translation>
    </message>
    <message>
        <source>Go 20 steps, then move $L$. A large $L$ follows every example, a small one hardly moves. Wanted: swings of at most ±0.05, at most 0.1 from the line of least squares.</source>
        <translation>20단계를 진행한 뒤 $L$ 값을 바꾸세요. 크면 점마다 따라가고, 작으면 거의 움직이지 않아요. 조건: 흔들림 ±0.05 이하, 최소제곱 직선과의 차이 0.1 이하.</translation>
    </message>
    <message>
        <source>Drag an example to $x = 0$ and find out what its step does.</source>
        <translation>점 하나를 $x = 0$으로 끌고, 그 단계에서 무슨 일이 생기는지 알아보세요.</translation>
    </message>
    <message>
        <source>No example at x = 0 yet</source>
        <translation>x = 0인 점이 아직 없음</translation>
    </message>
    <message>
        <source>Now its step</source>
        <translation>이제 그 점의 단계로 진행하세요.</translation>
    </message>
    <message>
        <source>The step leaves A as it is.</source>
        <translation>이 단계에서 A 값은 그대로다.</translation>
    </message>
    <message>
        <source>Keyboard: Page Down chooses an example, the arrow keys move it, Shift moves it by one.</source>
        <translation>키보드: Page Down으로 점을 고르고 화살표 키로 옮기세요. Shift를 함께 누르면 1씩 움직여요.</translation>
    </message>
    <message>
        <source>%1 of %2 right</source>
        <translation>맞힌 횟수 %1 / %2</translation>
    </message>
    <message>
        <source>Predict first</source>
        <translation>먼저 예측</translation>
    </message>
    <message>
        <source>The line goes the share $L$ of the way to the example.</source>
        <translation>직선은 점까지 거리의 $L$배만큼 다가가요.</translation>
    </message>
    <message>
        <source>Predict three times correctly what the next step will do.</source>
        <translation>다음 단계에서 무슨 일이 생길지 세 번 맞히세요.</translation>
    </message>
</context>
<context>
    <name>chalknet::ui::PredictorTransport</name>
    <message>
        <source>step %1 / %2</source>
        <translation>단계 %1 / %2</translation>
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
        <source>Back to the start</source>
        <translation>처음으로</translation>
    </message>
    <message>
        <source>Home</source>
        <translation>Home</translation>
    </message>
    <message>
        <source>One step back</source>
        <translation>한 단계 뒤로</translation>
    </message>
    <message>
        <source>Speed</source>
        <translation>속도</translation>
    </message>
    <message>
        <source>Next step</source>
        <translation>다음 단계</translation>
    </message>
    <message>
        <source>Next step (→)</source>
        <translation>다음 단계 (→)</translation>
    </message>
    <message>
        <source>Step after step (space)</source>
        <translation>한 단계씩 이어서 (스페이스)</translation>
    </message>
    <message>
        <source>How a step is shown</source>
        <translation>단계 표시 방식</translation>
    </message>
    <message>
        <source>At once</source>
        <translation>한 번에</translation>
    </message>
    <message>
        <source>In three parts</source>
        <translation>세 부분으로</translation>
    </message>
    <message>
        <source>Predict first</source>
        <translation>먼저 예측</translation>
    </message>
    <message>
        <source>One press, one step</source>
        <translation>한 번 누르면 한 단계</translation>
    </message>
    <message>
        <source>Prediction, error and correction one after the other</source>
        <translation>예측, 오차, 수정을 차례로 표시</translation>
    </message>
    <message>
        <source>A question before each correction</source>
        <translation>수정할 때마다 먼저 질문</translation>
    </message>
    <message>
        <source>1 step per second</source>
        <translation>초당 1단계</translation>
    </message>
    <message>
        <source>%1 steps per second</source>
        <translation>초당 %1단계</translation>
    </message>
</context>
<context>
    <name>chalknet::ui::PreprocessStrip</name>
    <message>
        <source>Fit 20 × 20</source>
        <translation>20 × 20 맞춤</translation>
    </message>
    <message>
        <source>Fit</source>
        <translation>맞춤</translation>
    </message>
    <message>
        <source>Drawing</source>
        <translation>그림</translation>
    </message>
    <message>
        <source>Crop</source>
        <translation>자르기</translation>
    </message>
    <message>
        <source>Centre</source>
        <translation>가운데로</translation>
    </message>
    <message>
        <source>Cuts the digit out of the empty paper. Off: the paper around it is scaled along with it, and a small digit stays small.</source>
        <translation>빈 종이에서 숫자만 잘라 낸다. 끄면 둘레의 종이까지 함께 줄어들어 작은 숫자는 작은 채로 남는다.</translation>
    </message>
    <message>
        <source>Scales the longer side to 20 pixels. Off: a small digit stays small and a large one large; the canvas becomes 28 pixels wide and the pen keeps its thickness.</source>
        <translation>긴 변을 20화소로 맞춘다. 끄면 작은 숫자는 작게, 큰 숫자는 크게 남는다. 이때 글씨판 전체가 28화소가 되고 펜 굵기도 그대로다.</translation>
    </message>
    <message>
        <source>Moves the centre of mass to the middle of the 28 × 28 pixels. Off: the digit stays where it was written.</source>
        <translation>무게중심을 28 × 28 화소의 한가운데로 옮긴다. 끄면 숫자는 쓴 자리에 그대로 있다.</translation>
    </message>
    <message>
        <source>Drawing with the box around the ink</source>
        <translation>글씨를 둘러싼 상자가 있는 그림</translation>
    </message>
    <message>
        <source>Cropped drawing</source>
        <translation>잘라 낸 그림</translation>
    </message>
    <message>
        <source>Fitted picture with its centre of mass</source>
        <translation>크기를 맞춘 그림과 무게중심</translation>
    </message>
    <message>
        <source>Picture with its centre of mass</source>
        <translation>최종 그림과 무게중심</translation>
    </message>
    <message>
        <source>What was written; dashed: the smallest box around the ink</source>
        <translation>쓴 그대로의 그림. 점선은 글씨를 둘러싼 가장 작은 상자</translation>
    </message>
    <message>
        <source>What is left after cropping</source>
        <translation>자르고 남은 부분</translation>
    </message>
    <message>
        <source>Grey pixels; +: their centre of mass</source>
        <translation>명암이 있는 화소. +는 무게중심</translation>
    </message>
    <message>
        <source>What the network gets; +: centre of mass, dashed lines: the middle</source>
        <translation>신경망이 받는 그림. +는 무게중심, 점선은 한가운데</translation>
    </message>
    <message>
        <source>Stages are off: many digits are read worse</source>
        <translation>여러 단계 꺼짐: 많은 숫자를 더 못 읽는다</translation>
    </message>
    <message>
        <source>Cropping is off: a small digit is read worse</source>
        <translation>자르기 꺼짐: 작은 숫자를 더 못 읽는다</translation>
    </message>
    <message>
        <source>Centring is off: a digit at the edge is read worse</source>
        <translation>가운데로 옮기기 꺼짐: 구석의 숫자를 더 못 읽는다</translation>
    </message>
    <message>
        <source>Fitting is off: small and large digits are read worse</source>
        <translation>크기 맞춤 꺼짐: 작거나 큰 숫자를 더 못 읽는다</translation>
    </message>
    <message>
        <source>Stages are off</source>
        <translation>여러 단계 꺼짐</translation>
    </message>
    <message>
        <source>Cropping is off</source>
        <translation>자르기 꺼짐</translation>
    </message>
    <message>
        <source>Centring is off</source>
        <translation>가운데로 꺼짐</translation>
    </message>
    <message>
        <source>Fitting is off</source>
        <translation>맞춤 꺼짐</translation>
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
    <message>
        <source>An answer is called not sure while no digit reaches %1</source>
        <translation>어느 숫자도 %1에 이르지 못하면 ‘불확실’이라고 한다</translation>
    </message>
    <message>
        <source>then %1: below %2</source>
        <translation>다음 %1: %2 미만</translation>
    </message>
    <message>
        <source>none reaches %1</source>
        <translation>%1 넘는 숫자 없음</translation>
    </message>
</context>
<context>
    <name>chalknet::ui::ProjectFiles</name>
    <message>
        <source>untitled</source>
        <translation>제목 없음</translation>
    </message>
    <message>
        <source>Open project</source>
        <translation>프로젝트 열기</translation>
    </message>
    <message>
        <source>Chalknet projects (*.chalknet)</source>
        <translation>Chalknet 프로젝트 (*.chalknet)</translation>
    </message>
    <message>
        <source>%1 is not there; it may have been moved, renamed or deleted.</source>
        <translation>%1 파일이 없습니다. 옮겼거나 이름을 바꿨거나 지웠는지 확인하세요.</translation>
    </message>
    <message>
        <source>%1 is a folder; choose a project file in it.</source>
        <translation>‘%1’은 폴더입니다. 그 안의 프로젝트 파일을 고르세요.</translation>
    </message>
    <message>
        <source>%1 may not be read; choose another file.</source>
        <translation>%1 파일을 읽을 권한이 없습니다. 다른 파일을 고르세요.</translation>
    </message>
    <message>
        <source>%1 is larger than %2 MB; choose a smaller project.</source>
        <translation>%1 파일이 %2 MB보다 큽니다. 더 작은 프로젝트를 고르세요.</translation>
    </message>
    <message>
        <source>Projects are kept in the network lab; open it first.</source>
        <translation>프로젝트는 신경망 실험실에서 만듭니다. 먼저 실험실을 여세요.</translation>
    </message>
    <message>
        <source>Save project</source>
        <translation>프로젝트 저장</translation>
    </message>
    <message>
        <source>%1 is a folder; choose another name.</source>
        <translation>‘%1’은 폴더입니다. 다른 이름을 고르세요.</translation>
    </message>
    <message>
        <source>The folder %1 is not there; choose another place.</source>
        <translation>%1 폴더가 없습니다. 다른 곳을 고르세요.</translation>
    </message>
    <message>
        <source>The project is larger than %1 MB; remove some of its runs, then save it.</source>
        <translation>프로젝트가 %1 MB보다 큽니다. 실행을 몇 개 지운 뒤 저장하세요.</translation>
    </message>
    <message>
        <source>%1 may not be written; choose another place.</source>
        <translation>%1에 저장할 권한이 없습니다. 다른 곳을 고르세요.</translation>
    </message>
    <message>
        <source>There is no room for %1; free some space or choose another place.</source>
        <translation>저장 공간이 모자라 %1에 저장하지 못했습니다. 공간을 비우거나 다른 곳을 고르세요.</translation>
    </message>
    <message>
        <source>%1 could not be written to the end; what was there is kept, choose another place.</source>
        <translation>%1에 끝까지 저장하지 못했습니다. 있던 내용은 그대로이니 다른 곳을 고르세요.</translation>
    </message>
    <message>
        <source>Saved as %1.</source>
        <translation>%1 이름으로 저장했습니다.</translation>
    </message>
    <message>
        <source>Unsaved work cannot be kept for the case of a crash: %1</source>
        <translation>갑자기 종료될 때를 대비한 자동 저장을 하지 못합니다: %1</translation>
    </message>
    <message>
        <source>Chalknet ended unexpectedly. Unsaved work of the lab from %1 was kept.</source>
        <translation>Chalknet이 갑자기 종료되었습니다. 저장하지 않은 실험실 작업(%1)이 남아 있습니다.</translation>
    </message>
    <message>
        <source>Chalknet ended unexpectedly. Unsaved work on %1 from %2 was kept.</source>
        <translation>Chalknet이 갑자기 종료되었습니다. 저장하지 않은 %1 작업(%2)이 남아 있습니다.</translation>
    </message>
    <message>
        <source>Nothing was saved: the project needs a name.</source>
        <translation>저장하지 않았습니다. 프로젝트 이름을 적어 주세요.</translation>
    </message>
</context>
<context>
    <name>chalknet::ui::ProjectRecovery</name>
    <message>
        <source>The folder %1 cannot be written.</source>
        <translation>%1 폴더에 쓸 수 없습니다.</translation>
    </message>
</context>
<context>
    <name>chalknet::ui::RaceChartCard</name>
    <message>
        <source>hidden until you answer</source>
        <translation>답하기 전에는 보이지 않는다</translation>
    </message>
    <message>
        <source>nobody is racing</source>
        <translation>달리는 기법이 없다</translation>
    </message>
    <message>
        <source>Loss</source>
        <translation>손실</translation>
    </message>
    <message>
        <source>Loss over the updates</source>
        <translation>갱신에 따른 손실</translation>
    </message>
    <message>
        <source>Drag to any update</source>
        <translation>끌어서 아무 갱신으로나 옮기기</translation>
    </message>
</context>
<context>
    <name>chalknet::ui::RaceControls</name>
    <message>
        <source>Learning rate η of %1</source>
        <translation>%1의 학습률 η</translation>
    </message>
    <message>
        <source>Learning rate η</source>
        <translation>학습률 η</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>일시정지</translation>
    </message>
    <message>
        <source>Play from the start</source>
        <translation>처음부터 재생</translation>
    </message>
    <message>
        <source>Play</source>
        <translation>재생</translation>
    </message>
    <message>
        <source>Space</source>
        <translation>스페이스</translation>
    </message>
    <message>
        <source>update %1 / %2</source>
        <translation>갱신 %1 / %2</translation>
    </message>
    <message>
        <source>exact gradient, no rows</source>
        <translation>정확한 기울기, 표본 없음</translation>
    </message>
    <message>
        <source>epoch %1&amp;nbsp;&amp;nbsp; update %2 / %3</source>
        <translation>에포크 %1&amp;nbsp;&amp;nbsp; 갱신 %2 / %3</translation>
    </message>
    <message>
        <source>every update uses all rows</source>
        <translation>갱신마다 모든 표본을 쓴다</translation>
    </message>
    <message>
        <source>mini-batch %1 of %2 done</source>
        <translation>미니배치 %2개 중 %1개 끝남</translation>
    </message>
    <message>
        <source>Back to the start</source>
        <translation>처음으로</translation>
    </message>
    <message>
        <source>One update back</source>
        <translation>한 갱신 뒤로</translation>
    </message>
    <message>
        <source>Next update</source>
        <translation>다음 갱신</translation>
    </message>
    <message>
        <source>Speed</source>
        <translation>속도</translation>
    </message>
    <message>
        <source>Settings: momentum, decay, rows, updates</source>
        <translation>설정: 모멘텀, 감쇠, 표본, 갱신 횟수</translation>
    </message>
    <message>
        <source>Predict</source>
        <translation>예측</translation>
    </message>
    <message>
        <source>Hides the paths and asks who arrives first</source>
        <translation>경로를 숨기고 어느 기법이 먼저 도착할지 묻는다</translation>
    </message>
    <message>
        <source>How long a step is: each update moves by η times what the rule says (no unit)</source>
        <translation>걸음의 길이: 갱신마다 규칙이 정한 값의 η배만큼 움직인다(단위 없음)</translation>
    </message>
    <message>
        <source>%1 updates per second</source>
        <translation>초당 갱신 %1번</translation>
    </message>
</context>
<context>
    <name>chalknet::ui::RaceDataView</name>
    <message>
        <source>%1 rows.</source>
        <translation>표본 %1개.</translation>
    </message>
    <message>
        <source>Line of %1: w = %2, b = %3.</source>
        <translation>%1의 직선: w = %2, b = %3.</translation>
    </message>
    <message>
        <source>Best line: w = %1, b = %2.</source>
        <translation>가장 좋은 직선: w = %1, b = %2.</translation>
    </message>
    <message>
        <source>Row %1: x = %2, t = %3.</source>
        <translation>표본 %1: x = %2, t = %3.</translation>
    </message>
    <message>
        <source>%1 now</source>
        <translation>지금의 %1</translation>
    </message>
    <message>
        <source>best line</source>
        <translation>가장 좋은 직선</translation>
    </message>
</context>
<context>
    <name>chalknet::ui::RaceLegend</name>
    <message>
        <source>%1 races</source>
        <translation>%1 달리기</translation>
    </message>
</context>
<context>
    <name>chalknet::ui::RaceRuleView</name>
    <message>
        <source>**%1**, update %2, parameter %3</source>
        <translation>**%1**, 갱신 %2, 매개변수 %3</translation>
    </message>
    <message>
        <source>**%1**, update %2, parameter %3; gradient of 1 row</source>
        <translation>**%1**, 갱신 %2, 매개변수 %3; 표본 1개의 기울기</translation>
    </message>
    <message>
        <source>**%1**, update %2, parameter %3; mean gradient of %4 rows</source>
        <translation>**%1**, 갱신 %2, 매개변수 %3; 표본 %4개의 평균 기울기</translation>
    </message>
    <message>
        <source>Predict first: the numbers stay hidden until you answer.</source>
        <translation>먼저 예측하세요. 답하기 전에는 값이 보이지 않습니다.</translation>
    </message>
    <message>
        <source>**%1** is not racing: switch it on to see its numbers.</source>
        <translation>**%1**: 달리고 있지 않다. 켜면 값이 보인다.</translation>
    </message>
    <message>
        <source>**%1** has left all bounds: nothing to calculate with.</source>
        <translation>**%1**: 값이 한없이 커져서 계산할 수 없다.</translation>
    </message>
</context>
<context>
    <name>chalknet::ui::RaceSettings</name>
    <message>
        <source>Momentum β</source>
        <translation>모멘텀 β</translation>
    </message>
    <message>
        <source>Decay ρ of RMSProp</source>
        <translation>RMSProp의 감쇠 ρ</translation>
    </message>
    <message>
        <source>β₁ of Adam</source>
        <translation>Adam의 β₁</translation>
    </message>
    <message>
        <source>β₂ of Adam</source>
        <translation>Adam의 β₂</translation>
    </message>
    <message>
        <source>Weight decay λ of AdamW</source>
        <translation>AdamW의 가중치 감쇠 λ</translation>
    </message>
    <message>
        <source>Updates</source>
        <translation>갱신 횟수</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>표본 수</translation>
    </message>
    <message>
        <source>Noise of the rows</source>
        <translation>표본의 잡음</translation>
    </message>
    <message>
        <source>Seed of the rows</source>
        <translation>표본의 시작 번호</translation>
    </message>
    <message>
        <source>Seed of their order</source>
        <translation>순서의 시작 번호</translation>
    </message>
    <message>
        <source>own learning rates</source>
        <translation>따로 정한 학습률</translation>
    </message>
    <message>
        <source>order of the rows</source>
        <translation>표본 순서</translation>
    </message>
    <message>
        <source>start</source>
        <translation>출발점</translation>
    </message>
    <message>
        <source>usual settings</source>
        <translation>기본 설정</translation>
    </message>
    <message>
        <source>Settings of the race</source>
        <translation>경주 설정</translation>
    </message>
    <message>
        <source>Every optimiser has its own η (the slider moves that of the chosen one)</source>
        <translation>기법마다 η를 따로 정한다(슬라이더는 고른 기법의 η를 바꾼다)</translation>
    </message>
    <message>
        <source>Usual start</source>
        <translation>기본 출발점</translation>
    </message>
    <message>
        <source>Another order</source>
        <translation>다른 순서</translation>
    </message>
    <message>
        <source>Draws the batches in another order</source>
        <translation>배치를 다른 순서로 뽑는다</translation>
    </message>
    <message>
        <source>Usual settings</source>
        <translation>기본 설정</translation>
    </message>
</context>
<context>
    <name>chalknet::ui::RaceSideCard</name>
    <message>
        <source>Rows for one update (1 … %1)</source>
        <translation>한 번 갱신에 쓰는 표본 수(1 … %1)</translation>
    </message>
    <message>
        <source>This surface is a formula: it has no rows to draw batches from.</source>
        <translation>이 손실 곡면은 식으로 주어져서 배치를 뽑을 표본이 없다.</translation>
    </message>
    <message>
        <source>This surface is a formula: it has no rows, so every update uses its exact gradient.</source>
        <translation>이 손실 곡면은 식으로 주어져서 표본이 없다. 갱신마다 정확한 기울기를 쓴다.</translation>
    </message>
    <message>
        <source>row %1: x = %2, t = %3</source>
        <translation>표본 %1: x = %2, t = %3</translation>
    </message>
    <message>
        <source>This surface is a formula: no data belongs to it. Choose linear regression to see rows.</source>
        <translation>이 손실 곡면은 식으로 주어져서 데이터가 없다. 표본을 보려면 선형 회귀를 고르세요.</translation>
    </message>
    <message>
        <source>What the card shows</source>
        <translation>카드에 보일 내용</translation>
    </message>
    <message>
        <source>Mini-batches</source>
        <translation>미니배치</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>규칙</translation>
    </message>
    <message>
        <source>Data</source>
        <translation>데이터</translation>
    </message>
    <message>
        <source>Batch size</source>
        <translation>배치 크기</translation>
    </message>
    <message>
        <source>Optimiser whose numbers are shown</source>
        <translation>값을 보일 최적화 기법</translation>
    </message>
    <message>
        <source>Parameter whose numbers are shown</source>
        <translation>값을 보일 매개변수</translation>
    </message>
    <message>
        <source>New rows</source>
        <translation>새 표본</translation>
    </message>
    <message>
        <source>Rows of this epoch</source>
        <translation>이번 에포크의 표본</translation>
    </message>
    <message>
        <source>Rows and line</source>
        <translation>표본과 직선</translation>
    </message>
    <message>
        <source>Drag a row: surface and paths follow. Keys: Page Up and Page Down choose, arrows move</source>
        <translation>표본을 끌면 곡면과 경로가 따라온다. 키: Page Up·Page Down으로 고르고 화살표로 옮긴다</translation>
    </message>
</context>
<context>
    <name>chalknet::ui::RaceStage</name>
    <message>
        <source>minimum</source>
        <translation>최솟값</translation>
    </message>
    <message>
        <source>saddle point</source>
        <translation>안장점</translation>
    </message>
    <message>
        <source>Surface</source>
        <translation>손실 곡면</translation>
    </message>
    <message>
        <source>What the optimisers go down on: linear regression on the rows shown, or a chosen form</source>
        <translation>기법들이 내려가는 곳: 보이는 표본의 선형 회귀, 또는 정해진 모양</translation>
    </message>
    <message>
        <source>Formula of the surface</source>
        <translation>손실 곡면의 식</translation>
    </message>
    <message>
        <source>darker = larger loss</source>
        <translation>어두울수록 손실이 크다</translation>
    </message>
    <message>
        <source>Loss surface with the paths</source>
        <translation>경로가 그려진 손실 곡면</translation>
    </message>
</context>
<context>
    <name>chalknet::ui::RaceTab</name>
    <message>
        <source>Optimisers</source>
        <translation>최적화 기법</translation>
    </message>
    <message>
        <source>surface</source>
        <translation>손실 곡면</translation>
    </message>
    <message>
        <source>start</source>
        <translation>출발점</translation>
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
        <source>new rows</source>
        <translation>새 표본</translation>
    </message>
    <message>
        <source>row</source>
        <translation>표본</translation>
    </message>
    <message>
        <source>One optimiser rolls down the loss surface</source>
        <translation>최적화 기법 하나가 손실 곡면을 내려간다</translation>
    </message>
    <message>
        <source>%1 optimisers roll down the same loss surface</source>
        <translation>최적화 기법 %1개가 같은 손실 곡면을 내려간다</translation>
    </message>
    <message>
        <source>How optimisers descend</source>
        <translation>최적화 기법이 내려가는 법</translation>
    </message>
    <message>
        <source>linear model, %1 rows · seed %2</source>
        <translation>선형 모델, 표본 %1개 · 시작 번호 %2</translation>
    </message>
    <message>
        <source>surface of the task</source>
        <translation>과제의 손실 곡면</translation>
    </message>
</context>
<context>
    <name>chalknet::ui::RatePanel</name>
    <message>
        <source>Learning-rate schedule</source>
        <translation>학습률 계획</translation>
    </message>
    <message>
        <source>Factor</source>
        <translation>배수</translation>
    </message>
    <message>
        <source>Epochs N</source>
        <translation>에포크 수 N</translation>
    </message>
    <message>
        <source>Step: every N epochs η is multiplied by the factor; exponential: smoothly so. Cosine: down to η times the factor in N epochs. Warm-up: from η times the factor up to η in N epochs.</source>
        <translation>계단: N에포크마다 η에 배수를 곱합니다. 지수: 같은 변화를 매끄럽게 합니다. 코사인: N에포크에 걸쳐 η에 배수를 곱한 값까지 줄입니다. 워밍업: η에 배수를 곱한 값에서 N에포크에 걸쳐 η까지 올립니다.</translation>
    </message>
    <message>
        <source>Learning rate over epochs</source>
        <translation>에포크에 따른 학습률</translation>
    </message>
    <message>
        <source>Momentum β</source>
        <translation>모멘텀 β</translation>
    </message>
    <message>
        <source>Decay ρ</source>
        <translation>감쇠율 ρ</translation>
    </message>
    <message>
        <source>Weight decay</source>
        <translation>가중치 감쇠</translation>
    </message>
    <message>
        <source>constant</source>
        <translation>고정</translation>
    </message>
    <message>
        <source>steps</source>
        <translation>계단</translation>
    </message>
    <message>
        <source>exponential</source>
        <translation>지수</translation>
    </message>
    <message>
        <source>cosine</source>
        <translation>코사인</translation>
    </message>
    <message>
        <source>warm-up</source>
        <translation>워밍업</translation>
    </message>
</context>
<context>
    <name>chalknet::ui::RulePanel</name>
    <message>
        <source>Epoch %1, example %2: $%3$, $%4$</source>
        <translation>에포크 %1, 표본 %2: $%3$, $%4$</translation>
    </message>
    <message>
        <source>**After %1 epochs some example is still wrong.** In a new order each epoch no fixed cycle repeats, but the weights never come to rest. %2</source>
        <translation>**%1에포크가 지나도 틀린 표본이 남아 있다.** 에포크마다 순서가 바뀌므로 똑같은 순환이 되풀이되지는 않지만, 가중치는 끝내 자리를 잡지 못한다. %2</translation>
    </message>
    <message>
        <source>**After step %1 the same %2 steps, one epoch, repeat for ever.** %3</source>
        <translation>**%1단계 다음부터는 똑같은 %2단계(1에포크)가 끝없이 되풀이된다.** %3</translation>
    </message>
    <message>
        <source>**After step %1 the same %2 steps, %3 epochs, repeat for ever.** %4</source>
        <translation>**%1단계 다음부터는 똑같은 %2단계(%3에포크)가 끝없이 되풀이된다.** %4</translation>
    </message>
    <message>
        <source>All four rows are right: after step %1 nothing changes any more.</source>
        <translation>네 행이 모두 맞다. %1단계 다음부터는 아무것도 바뀌지 않는다.</translation>
    </message>
    <message>
        <source>Not linearly separable</source>
        <translation>선형 분리 불가능</translation>
    </message>
    <message>
        <source>Use two layers</source>
        <translation>두 층 사용</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>일시정지</translation>
    </message>
    <message>
        <source>Run</source>
        <translation>자동</translation>
    </message>
    <message>
        <source>Perceptron learning rule</source>
        <translation>퍼셉트론 학습 규칙</translation>
    </message>
    <message>
        <source>Fast</source>
        <translation>빠르게</translation>
    </message>
    <message>
        <source>1 step/s</source>
        <translation>1단계/초</translation>
    </message>
    <message>
        <source>%1 steps/s</source>
        <translation>%1단계/초</translation>
    </message>
    <message>
        <source>Order of the examples</source>
        <translation>표본 순서</translation>
    </message>
    <message>
        <source>Where the weights begin; choosing the random start again gives other weights</source>
        <translation>가중치의 출발값. 무작위 시작을 다시 고르면 값이 달라진다</translation>
    </message>
    <message>
        <source>Speed of the run</source>
        <translation>실행 속도</translation>
    </message>
    <message>
        <source>Predict first</source>
        <translation>먼저 예측</translation>
    </message>
    <message>
        <source>Before each step you are asked what it will do</source>
        <translation>단계마다 결과를 먼저 예측하는 질문이 나온다</translation>
    </message>
    <message>
        <source>Train one example</source>
        <translation>한 표본 학습</translation>
    </message>
    <message>
        <source>One epoch</source>
        <translation>한 에포크 학습</translation>
    </message>
    <message>
        <source>One step back</source>
        <translation>한 단계 뒤로</translation>
    </message>
    <message>
        <source>Learning rate</source>
        <translation>학습률</translation>
    </message>
    <message>
        <source>Learning rate in hundredths</source>
        <translation>학습률(100분의 1 단위)</translation>
    </message>
    <message>
        <source>Learning rate η</source>
        <translation>학습률 η</translation>
    </message>
    <message>
        <source>Wrong examples in each epoch</source>
        <translation>에포크별 틀린 표본 수</translation>
    </message>
    <message>
        <source>Not linearly separable: after step %1 the same %2 steps repeat</source>
        <translation>선형 분리 불가능: 단계 %1 뒤로 같은 %2단계가 되풀이됨</translation>
    </message>
    <message>
        <source>Initial weights</source>
        <translation>초기 가중치</translation>
    </message>
    <message>
        <source>Back to the initial weights</source>
        <translation>초기 가중치로 되돌리기</translation>
    </message>
    <message>
        <source>More: order, initial weights, speed</source>
        <translation>더 보기: 순서, 초기 가중치, 속도</translation>
    </message>
</context>
<context>
    <name>chalknet::ui::RunRow</name>
    <message>
        <source>Show %1</source>
        <translation>%1 보이기</translation>
    </message>
    <message>
        <source>Remove the run (can be undone)</source>
        <translation>실행 지우기(되돌릴 수 있음)</translation>
    </message>
</context>
<context>
    <name>chalknet::ui::RunTable</name>
    <message>
        <source>trained for %1</source>
        <translation>학습 시간 %1</translation>
    </message>
    <message>
        <source>On other data: its moments cannot be shown here. %1</source>
        <translation>다른 데이터로 한 실행이라 여기서 그 순간을 볼 수 없습니다. %1</translation>
    </message>
    <message>
        <source>The present run cannot be removed</source>
        <translation>지금 실행은 지울 수 없습니다</translation>
    </message>
    <message>
        <source>Remove the run (can be undone)</source>
        <translation>실행 지우기(되돌릴 수 있음)</translation>
    </message>
    <message>
        <source>test loss</source>
        <translation>시험 손실</translation>
    </message>
    <message>
        <source>train loss</source>
        <translation>학습 손실</translation>
    </message>
    <message>
        <source>from</source>
        <translation>시작</translation>
    </message>
    <message>
        <source>at %1</source>
        <translation>%1에서</translation>
    </message>
    <message>
        <source>now</source>
        <translation>지금</translation>
    </message>
    <message>
        <source>end</source>
        <translation>끝</translation>
    </message>
    <message>
        <source>Runs</source>
        <translation>실행</translation>
    </message>
    <message>
        <source>Side by side</source>
        <translation>나란히 보기</translation>
    </message>
    <message>
        <source>Rename the run</source>
        <translation>실행 이름 바꾸기</translation>
    </message>
    <message>
        <source>Name of the run</source>
        <translation>실행 이름</translation>
    </message>
    <message>
        <source>Only its curve is kept, not its moments. %1</source>
        <translation>곡선만 남아 있고 순간들은 남아 있지 않습니다. %1</translation>
    </message>
</context>
<context>
    <name>chalknet::ui::SampleDigits</name>
    <message>
        <source>Explain this digit, label %1</source>
        <translation>이 숫자 설명하기, 정답 %1</translation>
    </message>
    <message>
        <source>Nothing is drawn yet</source>
        <translation>아직 쓴 숫자가 없어요</translation>
    </message>
    <message>
        <source>Write a digit: then you see here which of its pixels speak for the answer.</source>
        <translation>숫자를 쓰면 어떤 화소가 답에 찬성하는지 여기에 보여요.</translation>
    </message>
    <message>
        <source>Choose one of these digits to see which of its pixels speak for the answer.</source>
        <translation>이 숫자 중 하나를 고르면 어떤 화소가 답에 찬성하는지 볼 수 있어요.</translation>
    </message>
    <message>
        <source>or write one yourself</source>
        <translation>또는 직접 써 보세요</translation>
    </message>
    <message>
        <source>Draw a digit</source>
        <translation>숫자 쓰기</translation>
    </message>
</context>
<context>
    <name>chalknet::ui::SaveQuestion</name>
    <message>
        <source>Save the changes to %1?</source>
        <translation>‘%1’의 바뀐 내용을 저장할까요?</translation>
    </message>
    <message>
        <source>What is not saved is lost.</source>
        <translation>저장하지 않으면 사라집니다.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>취소</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>저장 안 함</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>저장</translation>
    </message>
</context>
<context>
    <name>chalknet::ui::ScoreTable</name>
    <message>
        <source>Digit</source>
        <translation>숫자</translation>
    </message>
    <message>
        <source>Class</source>
        <translation>종류</translation>
    </message>
    <message>
        <source>Precision</source>
        <translation>정밀도</translation>
    </message>
    <message>
        <source>Recall</source>
        <translation>재현율</translation>
    </message>
    <message>
        <source>sorted by %1, the largest first</source>
        <translation>%1 큰 순서</translation>
    </message>
    <message>
        <source>sorted by %1, the smallest first</source>
        <translation>%1 작은 순서</translation>
    </message>
    <message>
        <source>%1: precision %2, recall %3, F1 %4; %5</source>
        <translation>%1: 정밀도 %2, 재현율 %3, F1 %4; %5</translation>
    </message>
    <message>
        <source>in %, bars from %1 to 100</source>
        <translation>단위 %, 막대 눈금 %1–100</translation>
    </message>
</context>
<context>
    <name>chalknet::ui::SettingsStrip</name>
    <message>
        <source>1 step/s</source>
        <translation>1단계/초</translation>
    </message>
    <message>
        <source>%1 steps/s</source>
        <translation>%1단계/초</translation>
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
        <translation>최적화 기법</translation>
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
        <source>Schedule</source>
        <translation>학습률 계획</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>멈춤 조건</translation>
    </message>
    <message>
        <source>How the learning rate changes from epoch to epoch, and the optimiser&apos;s own parameters.</source>
        <translation>에포크마다 학습률을 어떻게 바꿀지, 그리고 최적화 기법의 설정값을 정합니다.</translation>
    </message>
    <message>
        <source>When a run ends by itself: small loss, no more progress, so many epochs.</source>
        <translation>실행이 저절로 끝나는 조건을 정합니다. 손실이 작아졌을 때, 더 나아지지 않을 때, 정한 에포크가 지났을 때입니다.</translation>
    </message>
    <message>
        <source>mixed</source>
        <translation>다름</translation>
    </message>
    <message>
        <source>Hidden layers differ: %1. A number set here is that of all of them.</source>
        <translation>은닉층마다 다릅니다: %1. 여기서 정하면 모든 은닉층에 적용됩니다.</translation>
    </message>
    <message>
        <source>The share of hidden units that is switched off at random in every step.</source>
        <translation>단계마다 무작위로 끄는 은닉 노드의 비율</translation>
    </message>
</context>
<context>
    <name>chalknet::ui::SideBySide</name>
    <message>
        <source>test %1</source>
        <translation>시험 %1</translation>
    </message>
    <message>
        <source>step %1</source>
        <translation>%1단계</translation>
    </message>
    <message>
        <source>train %1</source>
        <translation>훈련 %1</translation>
    </message>
    <message>
        <source>Two runs side by side</source>
        <translation>두 실행 나란히 보기</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>닫기</translation>
    </message>
    <message>
        <source>Left run</source>
        <translation>왼쪽 실행</translation>
    </message>
    <message>
        <source>Right run</source>
        <translation>오른쪽 실행</translation>
    </message>
</context>
<context>
    <name>chalknet::ui::SideCard</name>
    <message>
        <source>Gradient check</source>
        <translation>기울기 검사</translation>
    </message>
    <message>
        <source>Why y − t?</source>
        <translation>왜 y − t인가?</translation>
    </message>
    <message>
        <source>Matrices</source>
        <translation>행렬</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>검사</translation>
    </message>
    <message>
        <source>One weight</source>
        <translation>가중치 하나</translation>
    </message>
    <message>
        <source>What if?</source>
        <translation>만약에?</translation>
    </message>
    <message>
        <source>The whole layer at once</source>
        <translation>층 전체를 한꺼번에</translation>
    </message>
    <message>
        <source>Every gradient beside the slope measured by nudging the weight</source>
        <translation>역전파로 구한 기울기와 수치 미분으로 구한 기울기를 나란히</translation>
    </message>
    <message>
        <source>How the loss moves with one weight</source>
        <translation>가중치 하나를 바꾸면 손실이 어떻게 변하는지</translation>
    </message>
    <message>
        <source>What if the rule were wrong?</source>
        <translation>규칙이 틀렸다면?</translation>
    </message>
    <message>
        <source>Beside the chain rule</source>
        <translation>연쇄 법칙 옆 카드</translation>
    </message>
    <message>
        <source>Close the derivation</source>
        <translation>유도 닫기</translation>
    </message>
</context>
<context>
    <name>chalknet::ui::SliceDirectionsCard</name>
    <message>
        <source>Directions of the slice</source>
        <translation>단면의 방향</translation>
    </message>
    <message>
        <source>Two weights</source>
        <translation>두 가중치</translation>
    </message>
    <message>
        <source>Random</source>
        <translation>무작위</translation>
    </message>
    <message>
        <source>Of the path</source>
        <translation>경로의 방향</translation>
    </message>
    <message>
        <source>Two parameters of the network; all others keep their present values</source>
        <translation>신경망의 매개변수 두 개. 나머지는 모두 지금 값 그대로입니다</translation>
    </message>
    <message>
        <source>Two random directions through all parameters</source>
        <translation>모든 매개변수를 지나는 무작위 방향 두 개</translation>
    </message>
    <message>
        <source>The two directions in which the path spreads most (principal components)</source>
        <translation>경로가 가장 넓게 퍼지는 두 방향 (주성분)</translation>
    </message>
    <message>
        <source>layer</source>
        <translation>층</translation>
    </message>
    <message>
        <source>to unit</source>
        <translation>노드로</translation>
    </message>
    <message>
        <source>from</source>
        <translation>노드에서</translation>
    </message>
    <message>
        <source>Seed</source>
        <translation>시작 번호</translation>
    </message>
    <message>
        <source>Seed of the two directions</source>
        <translation>두 방향의 시작 번호</translation>
    </message>
    <message>
        <source>Other directions</source>
        <translation>다른 방향</translation>
    </message>
    <message>
        <source>Normal random numbers, those of each unit scaled to the length of that unit’s weights (Li et al. 2018, section 4).</source>
        <translation>정규 난수를 노드마다 그 노드의 가중치 길이에 맞춘 것이다 (Li et al. 2018, 4절).</translation>
    </message>
    <message>
        <source>horizontal</source>
        <translation>가로</translation>
    </message>
    <message>
        <source>vertical</source>
        <translation>세로</translation>
    </message>
    <message>
        <source>Smaller range, %1</source>
        <translation>범위 좁히기, %1</translation>
    </message>
    <message>
        <source>Larger range, %1</source>
        <translation>범위 넓히기, %1</translation>
    </message>
    <message>
        <source>Centre on the network</source>
        <translation>신경망을 가운데로</translation>
    </message>
    <message>
        <source>A plane through the network as it is now, with the network in the middle</source>
        <translation>지금의 신경망을 지나는 평면을 새로 잡고 신경망을 가운데에 둡니다</translation>
    </message>
    <message>
        <source>Usual range</source>
        <translation>처음 범위</translation>
    </message>
</context>
<context>
    <name>chalknet::ui::SliceNetworkCard</name>
    <message>
        <source>The lab has no network yet.</source>
        <translation>실험실에 아직 신경망이 없습니다.</translation>
    </message>
    <message>
        <source>Open it once; then its network is here.</source>
        <translation>실험실을 한 번 열면 그 신경망이 여기에 나옵니다.</translation>
    </message>
    <message>
        <source>Whose loss</source>
        <translation>누구의 손실</translation>
    </message>
    <message>
        <source>Lab</source>
        <translation>실험실</translation>
    </message>
    <message>
        <source>Example</source>
        <translation>예시</translation>
    </message>
    <message>
        <source>The network of the lab, followed while it trains. The buttons below play and pause the lab.</source>
        <translation>실험실의 신경망을 학습하는 동안 따라갑니다. 아래 버튼으로 실험실의 학습을 시작하고 멈춥니다.</translation>
    </message>
    <message>
        <source>2-8-8-1 with tanh, 500 rows, Adam with η = 0.01, 25 rows per update</source>
        <translation>2-8-8-1, tanh, 표본 500개, η = 0.01인 Adam, 갱신마다 표본 25개</translation>
    </message>
    <message>
        <source>Data of the example</source>
        <translation>예시의 데이터</translation>
    </message>
    <message>
        <source>Seed of the example</source>
        <translation>예시의 시작 번호</translation>
    </message>
    <message>
        <source>Seed of data, start and order of the rows</source>
        <translation>데이터, 초기 가중치, 표본 순서의 시작 번호</translation>
    </message>
    <message>
        <source>Another seed</source>
        <translation>다른 시작 번호</translation>
    </message>
    <message>
        <source>Open the lab</source>
        <translation>실험실 열기</translation>
    </message>
    <message>
        <source>One update</source>
        <translation>갱신 한 번</translation>
    </message>
</context>
<context>
    <name>chalknet::ui::SliceNumbersCard</name>
    <message>
        <source>loss</source>
        <translation>손실</translation>
    </message>
    <message>
        <source>No moment yet</source>
        <translation>아직 기록이 없습니다</translation>
    </message>
    <message>
        <source>Loss over the updates</source>
        <translation>갱신에 따른 손실</translation>
    </message>
    <message>
        <source>loss over the updates, log scale</source>
        <translation>갱신에 따른 손실, 로그 눈금</translation>
    </message>
    <message>
        <source>Sets the network’s parameters to this place; training goes on from there</source>
        <translation>신경망의 매개변수를 이 자리의 값으로 바꿉니다. 학습은 거기서 이어집니다</translation>
    </message>
</context>
<context>
    <name>chalknet::ui::SliceTab</name>
    <message>
        <source>A network&apos;s loss</source>
        <translation>신경망의 손실</translation>
    </message>
    <message>
        <source>network</source>
        <translation>신경망</translation>
    </message>
    <message>
        <source>data</source>
        <translation>데이터</translation>
    </message>
    <message>
        <source>seed</source>
        <translation>시작 번호</translation>
    </message>
    <message>
        <source>directions</source>
        <translation>방향</translation>
    </message>
    <message>
        <source>other directions</source>
        <translation>다른 방향</translation>
    </message>
    <message>
        <source>parameter</source>
        <translation>매개변수</translation>
    </message>
    <message>
        <source>range</source>
        <translation>범위</translation>
    </message>
    <message>
        <source>usual range</source>
        <translation>처음 범위</translation>
    </message>
    <message>
        <source>place of the network</source>
        <translation>신경망의 자리</translation>
    </message>
    <message>
        <source>That was another network: it has been replaced since, so its numbers cannot be set.</source>
        <translation>그 뒤로 신경망이 바뀌어서 예전 값으로 되돌릴 수 없습니다.</translation>
    </message>
    <message>
        <source>A plane through all parameters of a network, while it trains</source>
        <translation>학습하는 신경망의 매개변수 전체를 지나는 평면 하나</translation>
    </message>
    <message>
        <source>Loss %1</source>
        <translation>손실 %1</translation>
    </message>
    <message>
        <source>%1 steps/s</source>
        <translation>%1단계/초</translation>
    </message>
    <message>
        <source>Loss over a plane</source>
        <translation>평면 위의 손실</translation>
    </message>
    <message>
        <source>Slice through the loss</source>
        <translation>손실의 단면</translation>
    </message>
    <message>
        <source>Calculating …</source>
        <translation>계산하고 있습니다…</translation>
    </message>
    <message>
        <source>epoch %1   update %2</source>
        <translation>에포크 %1   갱신 %2</translation>
    </message>
    <message>
        <source>%1, %2 parameters</source>
        <translation>%1, 매개변수 %2개</translation>
    </message>
    <message>
        <source>%1, %2 parameters, %3 rows</source>
        <translation>%1, 매개변수 %2개, 표본 %3개</translation>
    </message>
    <message>
        <source>path</source>
        <translation>경로</translation>
    </message>
    <message>
        <source>new place</source>
        <translation>새 자리</translation>
    </message>
    <message>
        <source>Loss $E$</source>
        <translation>손실 $E$</translation>
    </message>
    <message>
        <source>Accuracy</source>
        <translation>정확도</translation>
    </message>
    <message>
        <source>At the ring</source>
        <translation>고리 자리</translation>
    </message>
    <message>
        <source>In the slice</source>
        <translation>단면에서</translation>
    </message>
    <message>
        <source>Distance</source>
        <translation>거리</translation>
    </message>
    <message>
        <source>The loss at the ring is %1 lower than the network’s.</source>
        <translation>고리 자리의 손실이 신경망의 손실보다 %1 낮습니다.</translation>
    </message>
    <message>
        <source>The loss at the ring is %1 higher than the network’s.</source>
        <translation>고리 자리의 손실이 신경망의 손실보다 %1 높습니다.</translation>
    </message>
    <message>
        <source>Use this place</source>
        <translation>이 자리로 옮기기</translation>
    </message>
    <message>
        <source>The device that trains has failed. Reset starts again.</source>
        <translation>학습하던 장치에 문제가 생겼습니다. 처음으로 버튼을 누르면 다시 시작합니다.</translation>
    </message>
    <message>
        <source>Back to the last good step</source>
        <translation>마지막 정상 단계로</translation>
    </message>
    <message>
        <source>Let the network train and follow its path in the slice until its loss is half of what it was at the start.</source>
        <translation>신경망을 학습시키고, 손실이 처음의 절반이 될 때까지 단면 위의 경로를 따라가 보세요.</translation>
    </message>
    <message>
        <source>%1, at the start %2</source>
        <translation>%1, 처음에는 %2</translation>
    </message>
    <message>
        <source>Press play. The end of the line is the network; the line is where it came from.</source>
        <translation>재생을 누르세요. 선의 끝이 신경망이고, 선은 지나온 길입니다.</translation>
    </message>
    <message>
        <source>Pause, drag the ring to a place whose loss is at least 20 % lower, and set the network there with “Use this place”.</source>
        <translation>멈춘 뒤 손실이 20 % 이상 낮은 자리로 고리를 끌고, ‘이 자리로 옮기기’로 신경망을 그 자리에 놓아 보세요.</translation>
    </message>
    <message>
        <source>Train first and choose “Of the path”. Then reset: the network is back at its start, and the slice still shows the valley where it had been.</source>
        <translation>먼저 학습시키고 ‘경로의 방향’을 고르세요. 그다음 처음으로 되돌리면 신경망은 출발점에 있지만 단면에는 도착했던 골짜기가 그대로 보입니다.</translation>
    </message>
</context>
<context>
    <name>chalknet::ui::SoftmaxPanel</name>
    <message>
        <source>temperature</source>
        <translation>온도</translation>
    </message>
    <message>
        <source>logit</source>
        <translation>로짓</translation>
    </message>
    <message>
        <source>number of logits</source>
        <translation>로짓 개수</translation>
    </message>
    <message>
        <source>add 1 to all</source>
        <translation>모두 1씩 더하기</translation>
    </message>
    <message>
        <source>A computer cannot hold these powers: from $e^{710}$ on they are $\infty$, below $e^{-746}$ they are 0. The quotient is no number. **Subtract the maximum** and the result is there.</source>
        <translation>컴퓨터는 이런 거듭제곱을 담지 못한다. $e^{710}$부터는 $\infty$, $e^{-746}$보다 작으면 0이 되어 나눗셈의 결과가 수가 아니게 된다. **최댓값을 빼면** 결과가 나온다.</translation>
    </message>
    <message>
        <source>Every $x$ grew by 1, so every power and their sum grew by the same factor $e^{1/T} \approx %1$. **No probability changed.**</source>
        <translation>모든 $x$ 값이 1씩 커져 각 거듭제곱과 그 합이 똑같이 $e^{1/T} \approx %1$배가 되었다. **확률은 하나도 바뀌지 않았다.**</translation>
    </message>
    <message>
        <source>Fraction above and below are divided by $e^{m/T}$: the result is the same, and no power exceeds 1. So nothing overflows.</source>
        <translation>분자와 분모를 같은 값($e^{m/T}$)으로 나눈다. 결과는 그대로이고 어떤 거듭제곱도 1을 넘지 않으므로 오버플로가 일어나지 않는다.</translation>
    </message>
    <message>
        <source>Without the subtraction the result is the same while the powers are small. Type 800 for a logit and see.</source>
        <translation>거듭제곱이 작을 때는 빼지 않아도 결과가 같다. 로짓 하나에 800을 입력해 보세요.</translation>
    </message>
    <message>
        <source>Remove a logit</source>
        <translation>로짓 제거</translation>
    </message>
    <message>
        <source>Add a logit</source>
        <translation>로짓 추가</translation>
    </message>
    <message>
        <source>Add 1 to all x</source>
        <translation>모든 x에 1 더하기</translation>
    </message>
    <message>
        <source>Temperature T</source>
        <translation>온도 T</translation>
    </message>
    <message>
        <source>Subtract the maximum first</source>
        <translation>최댓값 먼저 빼기</translation>
    </message>
    <message>
        <source>Softmax</source>
        <translation>소프트맥스</translation>
    </message>
    <message>
        <source>Jacobian</source>
        <translation>야코비 행렬</translation>
    </message>
    <message>
        <source>Formula of softmax</source>
        <translation>소프트맥스 식</translation>
    </message>
    <message>
        <source>Softmax with the numbers</source>
        <translation>값을 넣은 소프트맥스 식</translation>
    </message>
    <message>
        <source>Formula of the Jacobian</source>
        <translation>야코비 행렬의 식</translation>
    </message>
    <message>
        <source>Jacobian of softmax</source>
        <translation>소프트맥스의 야코비 행렬</translation>
    </message>
    <message>
        <source>Entry of the Jacobian with the numbers</source>
        <translation>수를 대입한 야코비 행렬의 성분</translation>
    </message>
</context>
<context>
    <name>chalknet::ui::SoftmaxStage</name>
    <message>
        <source>Bar of logit x%1</source>
        <translation>로짓 x%1 막대</translation>
    </message>
    <message>
        <source>Drag to change x%1</source>
        <translation>끌어서 x%1 값을 바꾸세요</translation>
    </message>
    <message>
        <source>Logit x%1</source>
        <translation>로짓 x%1</translation>
    </message>
    <message>
        <source>Probability y%1</source>
        <translation>확률 y%1</translation>
    </message>
    <message>
        <source>Logits (any numbers)</source>
        <translation>로짓(임의의 수)</translation>
    </message>
    <message>
        <source>Probabilities (sum 1)</source>
        <translation>확률(합은 1)</translation>
    </message>
</context>
<context>
    <name>chalknet::ui::SolvedCard</name>
    <message>
        <source>Solved: the outputs differ from the targets by at most %1 of their range (root of the mean square).</source>
        <translation>풀었음: 출력과 목표의 차이(평균제곱근)가 목표 범위의 %1 이하.</translation>
    </message>
    <message>
        <source>Solved: every training point on the right side and none undecided (output %1 to %2).</source>
        <translation>풀었음: 훈련 점이 모두 맞고, 출력이 %1~%2인 점이 없음.</translation>
    </message>
    <message>
        <source>Solved: every training point in its class and none undecided (less than %1 between the two largest outputs).</source>
        <translation>풀었음: 훈련 점이 모두 맞고, 가장 큰 두 출력의 차이가 %1보다 작은 점이 없음.</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%2개 중 %1</translation>
    </message>
    <message>
        <source>Trains the same number of starts with 2, 3, 4, 5, 6 and 8 nodes in the first hidden layer.</source>
        <translation>첫 은닉층의 노드를 2, 3, 4, 5, 6, 8개로 바꾸어 같은 수의 출발점에서 학습합니다.</translation>
    </message>
    <message>
        <source>by hidden nodes, %</source>
        <translation>은닉 노드 수에 따라, %</translation>
    </message>
    <message>
        <source>Share that solved %1</source>
        <translation>%1 – 푼 비율</translation>
    </message>
    <message>
        <source>By hidden nodes</source>
        <translation>은닉 노드 수 비교</translation>
    </message>
    <message>
        <source>Share solved by the number of hidden nodes</source>
        <translation>은닉 노드 수에 따른 푼 비율</translation>
    </message>
    <message>
        <source>%1 % solved</source>
        <translation>%1 % 풀었음</translation>
    </message>
</context>
<context>
    <name>chalknet::ui::SpacesPanel</name>
    <message>
        <source>How the points move</source>
        <translation>점이 옮겨 가는 모습</translation>
    </message>
    <message>
        <source>Input space</source>
        <translation>입력 공간</translation>
    </message>
    <message>
        <source>Hidden space</source>
        <translation>은닉 공간</translation>
    </message>
    <message>
        <source>Output</source>
        <translation>출력</translation>
    </message>
    <message>
        <source>Half-plane that is shaded and line that is dragged</source>
        <translation>색칠할 반평면과 끌 직선</translation>
    </message>
    <message>
        <source>both</source>
        <translation>둘 다</translation>
    </message>
    <message>
        <source>Shade and drag the half-plane of h₁</source>
        <translation>h₁의 반평면을 칠하고 직선 끌기</translation>
    </message>
    <message>
        <source>Shade and drag the half-plane of h₂</source>
        <translation>h₂의 반평면을 칠하고 직선 끌기</translation>
    </message>
    <message>
        <source>Shade where the whole network answers 1</source>
        <translation>전체 신경망의 답이 1인 곳 칠하기</translation>
    </message>
    <message>
        <source>Move the points</source>
        <translation>점 옮기기</translation>
    </message>
    <message>
        <source>The four points glide from their inputs to their hidden values</source>
        <translation>네 점이 입력 위치에서 은닉층 값의 위치로 미끄러지듯 옮겨 간다</translation>
    </message>
    <message>
        <source>Share of the way from the input space to the hidden space</source>
        <translation>입력 공간에서 은닉 공간까지 이동한 비율</translation>
    </message>
    <message>
        <source>on the way: drawn, not computed</source>
        <translation>이동 중: 계산값이 아니라 그림</translation>
    </message>
    <message>
        <source>input space</source>
        <translation>입력 공간</translation>
    </message>
    <message>
        <source>hidden space</source>
        <translation>은닉 공간</translation>
    </message>
    <message>
        <source>output</source>
        <translation>출력</translation>
    </message>
</context>
<context>
    <name>chalknet::ui::StageButton</name>
    <message>
        <source>Stage %1, %2: done</source>
        <translation>과정 %1, %2: 마침</translation>
    </message>
    <message>
        <source>Stage %1, %2: now</source>
        <translation>과정 %1, %2: 지금</translation>
    </message>
    <message>
        <source>Stage %1, %2: still to come</source>
        <translation>과정 %1, %2: 아직</translation>
    </message>
    <message>
        <source>Go to the stage “%1” (Page Up and Page Down move by one)</source>
        <translation>‘%1’ 과정으로 가기 (Page Up, Page Down: 앞뒤 과정)</translation>
    </message>
</context>
<context>
    <name>chalknet::ui::StagePicture</name>
    <message>
        <source>empty</source>
        <translation>비어 있음</translation>
    </message>
    <message>
        <source>%1 × %2 of %3 units of the canvas</source>
        <translation>글씨판 %3칸 가운데 %1 × %2칸</translation>
    </message>
    <message>
        <source>%1 × %1 pixels, centre of mass at %2, %3</source>
        <translation>%1 × %1 화소, 무게중심 %2, %3</translation>
    </message>
</context>
<context>
    <name>chalknet::ui::StageStrip</name>
    <message>
        <source>Pause</source>
        <translation>일시정지</translation>
    </message>
    <message>
        <source>Play</source>
        <translation>재생</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>다음</translation>
    </message>
    <message>
        <source>Back to the start</source>
        <translation>처음으로</translation>
    </message>
    <message>
        <source>One step back</source>
        <translation>한 단계 뒤로</translation>
    </message>
    <message>
        <source>Speed</source>
        <translation>속도</translation>
    </message>
    <message>
        <source>Network and data</source>
        <translation>신경망과 데이터</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>설정</translation>
    </message>
    <message>
        <source>Next step (→)</source>
        <translation>다음 단계 (→)</translation>
    </message>
    <message>
        <source>Step after step (space)</source>
        <translation>한 단계씩 이어서 (스페이스)</translation>
    </message>
    <message>
        <source>Example</source>
        <translation>표본</translation>
    </message>
    <message>
        <source>The example that is shown</source>
        <translation>지금 보이는 표본</translation>
    </message>
    <message>
        <source>1 step in 2 seconds</source>
        <translation>2초에 1단계</translation>
    </message>
    <message>
        <source>1 step per second</source>
        <translation>초당 1단계</translation>
    </message>
    <message>
        <source>%1 steps per second</source>
        <translation>초당 %1단계</translation>
    </message>
    <message>
        <source>Present step</source>
        <translation>지금 단계</translation>
    </message>
</context>
<context>
    <name>chalknet::ui::StageTrack</name>
    <message>
        <source>Stages of the forward pass</source>
        <translation>순전파의 단계</translation>
    </message>
    <message>
        <source>Stage %1 of %2: %3</source>
        <translation>단계 %1 / %2: %3</translation>
    </message>
</context>
<context>
    <name>chalknet::ui::StartCard</name>
    <message>
        <source>Seed %1</source>
        <translation>시작 번호 %1</translation>
    </message>
    <message>
        <source>A start</source>
        <translation>출발점 하나</translation>
    </message>
    <message>
        <source>This start has not been trained yet.</source>
        <translation>아직 학습하지 않은 출발점입니다.</translation>
    </message>
    <message>
        <source>Choose a network on the wall to see its answers.</source>
        <translation>목록에서 신경망을 고르면 답이 보입니다.</translation>
    </message>
    <message>
        <source>Diverged</source>
        <translation>발산</translation>
    </message>
    <message>
        <source>Dashed: the boundaries of the nodes in the first hidden layer.</source>
        <translation>점선은 첫 은닉층 노드의 경계.</translation>
    </message>
    <message>
        <source>Training points</source>
        <translation>훈련 점</translation>
    </message>
    <message>
        <source>Training accuracy</source>
        <translation>훈련 정확도</translation>
    </message>
    <message>
        <source>Wrong of %1</source>
        <translation>%1개 중 틀린 점</translation>
    </message>
    <message>
        <source>Undecided</source>
        <translation>판단 못 한 점</translation>
    </message>
    <message>
        <source>Test accuracy</source>
        <translation>시험 정확도</translation>
    </message>
    <message>
        <source>Open in the lab</source>
        <translation>실험실에서 열기</translation>
    </message>
    <message>
        <source>At its start</source>
        <translation>학습 전으로</translation>
    </message>
    <message>
        <source>As a new run in the lab, with what this network has learned. The present run stays in the list.</source>
        <translation>학습한 상태 그대로 실험실의 새 실행으로 엽니다. 지금 실행은 목록에 남습니다.</translation>
    </message>
    <message>
        <source>As a new run in the lab, with the initial weights of this seed, before any training.</source>
        <translation>이 시작 번호의 초기 가중치로, 학습하기 전 상태에서 실험실의 새 실행을 엽니다.</translation>
    </message>
    <message>
        <source>Output plane of the chosen start</source>
        <translation>고른 출발점의 출력 평면</translation>
    </message>
</context>
<context>
    <name>chalknet::ui::StartMarks</name>
    <message>
        <source>Start %1: solved after %2 epochs</source>
        <translation>시작 번호 %1: %2에포크 만에 해결</translation>
    </message>
    <message>
        <source>Start %1: not solved in %2 epochs</source>
        <translation>시작 번호 %1: %2에포크 안에 풀지 못함</translation>
    </message>
    <message>
        <source>No start has been tried yet.</source>
        <translation>아직 시험한 시작 번호가 없다.</translation>
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
    <name>chalknet::ui::StepTable</name>
    <message>
        <source>Steps</source>
        <translation>단계</translation>
    </message>
</context>
<context>
    <name>chalknet::ui::StepTableModel</name>
    <message>
        <source>At x = 0 the step leaves A as it is.</source>
        <translation>x = 0이면 이 단계에서 A 값은 그대로다.</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>단계</translation>
    </message>
</context>
<context>
    <name>chalknet::ui::StepTransport</name>
    <message>
        <source>Reset</source>
        <translation>처음으로</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>뒤로</translation>
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
        <source>Space</source>
        <translation>스페이스</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>다음</translation>
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
    <name>chalknet::ui::StopPanel</name>
    <message>
        <source>Stop by itself</source>
        <translation>자동으로 멈추기</translation>
    </message>
    <message>
        <source>when the loss is below</source>
        <translation>손실이 이보다 작아지면</translation>
    </message>
    <message>
        <source>when it has not fallen for (epochs)</source>
        <translation>정한 에포크 동안 줄지 않으면</translation>
    </message>
    <message>
        <source>after (epochs)</source>
        <translation>정한 에포크가 지나면</translation>
    </message>
    <message>
        <source>At the end return to the lowest loss</source>
        <translation>끝나면 손실이 가장 작았던 순간으로 돌아가기</translation>
    </message>
    <message>
        <source>The loss on the training data is looked at when an epoch ends.</source>
        <translation>에포크가 끝날 때마다 학습 데이터의 손실을 봅니다.</translation>
    </message>
    <message>
        <source>plateau %1</source>
        <translation>정체 %1</translation>
    </message>
    <message>
        <source>%1 epochs</source>
        <translation>%1에포크</translation>
    </message>
    <message>
        <source>keep best</source>
        <translation>최선 유지</translation>
    </message>
    <message>
        <source>never</source>
        <translation>안 함</translation>
    </message>
</context>
<context>
    <name>chalknet::ui::SurfacePlot3d</name>
    <message>
        <source>Surface over the two inputs, heights from %1 to %2, turned by %3° and seen from %4° above.</source>
        <translation>두 입력 위의 곡면입니다. 높이 %1부터 %2까지, %3° 돌려 %4° 위에서 봅니다.</translation>
    </message>
</context>
<context>
    <name>chalknet::ui::SurfaceView</name>
    <message>
        <source>Start at %1</source>
        <extracomment>%1 as in &quot;w = 0.52, b = 1.10, E = 0.148&quot;</extracomment>
        <translation>출발점 %1</translation>
    </message>
    <message>
        <source>%1 at %2</source>
        <extracomment>%1 &quot;minimum&quot;, %2 where it lies</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message numerus="yes">
        <source>%1: %n update(s), at %2</source>
        <translation>
            <numerusform>%1: 갱신 %n회, %2</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more path(s)</source>
        <translation>
            <numerusform>다른 경로 %n개</numerusform>
        </translation>
    </message>
    <message>
        <source>start</source>
        <translation>출발점</translation>
    </message>
</context>
<context>
    <name>chalknet::ui::SweepBars</name>
    <message>
        <source>not trained yet</source>
        <translation>아직 학습하지 않음</translation>
    </message>
    <message>
        <source>%1 solved, %2 of %3</source>
        <translation>%1 풀었음, %3개 중 %2개</translation>
    </message>
</context>
<context>
    <name>chalknet::ui::SweepCard</name>
    <message numerus="yes">
        <source>%n values</source>
        <translation>
            <numerusform>값 %n개</numerusform>
        </translation>
    </message>
    <message>
        <source>Settings to vary</source>
        <translation>바꿀 설정</translation>
    </message>
    <message>
        <source>Across</source>
        <translation>가로</translation>
    </message>
    <message>
        <source>Down</source>
        <translation>세로</translation>
    </message>
    <message>
        <source>Setting across</source>
        <translation>가로 설정</translation>
    </message>
    <message>
        <source>Setting down</source>
        <translation>세로 설정</translation>
    </message>
    <message>
        <source>Values across</source>
        <translation>가로 값</translation>
    </message>
    <message>
        <source>Values down</source>
        <translation>세로 값</translation>
    </message>
    <message>
        <source>Up to %1 numbers, separated by commas</source>
        <translation>쉼표로 나눈 숫자, 최대 %1개</translation>
    </message>
</context>
<context>
    <name>chalknet::ui::SweepCellCard</name>
    <message>
        <source>The sweep trains some starts of every combination of the two settings.</source>
        <translation>두 설정의 모든 조합을 여러 출발점에서 학습합니다.</translation>
    </message>
    <message>
        <source>Choose a cell to see its losses, its starts and its settings.</source>
        <translation>칸을 고르면 손실과 출발점, 설정이 보입니다.</translation>
    </message>
    <message>
        <source>not trained yet</source>
        <translation>아직 학습하지 않음</translation>
    </message>
    <message>
        <source>%1 solved, %2 of %3</source>
        <translation>%1 풀었음, %3개 중 %2개</translation>
    </message>
    <message numerus="yes">
        <source>%n diverged</source>
        <translation>
            <numerusform>%n개 발산</numerusform>
        </translation>
    </message>
    <message>
        <source>median loss %1</source>
        <translation>손실 중앙값 %1</translation>
    </message>
    <message>
        <source>Chosen cell</source>
        <translation>고른 칸</translation>
    </message>
    <message>
        <source>Show its starts</source>
        <translation>출발점 보기</translation>
    </message>
    <message>
        <source>Open in the lab</source>
        <translation>실험실에서 열기</translation>
    </message>
    <message>
        <source>Its networks on the wall; they train again, to the same numbers.</source>
        <translation>이 칸의 신경망을 목록에 보여 줍니다. 다시 학습해도 같은 값이 나옵니다.</translation>
    </message>
    <message>
        <source>These settings as a new run in the lab. The present run stays in the list.</source>
        <translation>이 설정으로 실험실의 새 실행을 엽니다. 지금 실행은 목록에 남습니다.</translation>
    </message>
    <message>
        <source>Final losses of the cell</source>
        <translation>이 칸의 마지막 손실</translation>
    </message>
</context>
<context>
    <name>chalknet::ui::SweepMap</name>
    <message>
        <source>not trained yet</source>
        <translation>아직 학습하지 않음</translation>
    </message>
    <message>
        <source>%1 solved, %2 of %3</source>
        <translation>%1 풀었음, %3개 중 %2개</translation>
    </message>
    <message>
        <source>median loss %1</source>
        <translation>손실 중앙값 %1</translation>
    </message>
    <message>
        <source>most of them diverged</source>
        <translation>절반 넘게 발산</translation>
    </message>
</context>
<context>
    <name>chalknet::ui::TabbedPage</name>
    <message>
        <source>Parts of the lesson</source>
        <translation>수업 화면</translation>
    </message>
</context>
<context>
    <name>chalknet::ui::TaskCard</name>
    <message>
        <source>Whole task</source>
        <translation>과제 전체</translation>
    </message>
    <message>
        <source>Close the remark on this example</source>
        <translation>예제 설명 닫기</translation>
    </message>
    <message>
        <source>Unfold the task</source>
        <translation>과제 펼치기</translation>
    </message>
    <message>
        <source>Fold the task</source>
        <translation>과제 접기</translation>
    </message>
    <message>
        <source>Task: %1</source>
        <translation>과제: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n locked</source>
        <translation>
            <numerusform>%n개 잠김</numerusform>
        </translation>
    </message>
    <message>
        <source>Locked by the worksheet: %1</source>
        <translation>활동지에서 잠근 항목: %1</translation>
    </message>
    <message>
        <source>Locked by the worksheet:</source>
        <translation>활동지에서 잠근 항목:</translation>
    </message>
</context>
<context>
    <name>chalknet::ui::TaskListView</name>
    <message>
        <source>Tasks</source>
        <translation>과제</translation>
    </message>
    <message>
        <source>%1 of %2 done</source>
        <translation>%2개 중 %1개 완료</translation>
    </message>
    <message>
        <source>Show one</source>
        <translation>하나만 보기</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>모두 보기</translation>
    </message>
</context>
<context>
    <name>chalknet::ui::TaskRow</name>
    <message>
        <source>Hide the hint</source>
        <translation>힌트 닫기</translation>
    </message>
    <message>
        <source>Hint</source>
        <translation>힌트</translation>
    </message>
    <message>
        <source>Done: %1</source>
        <translation>완료: %1</translation>
    </message>
    <message>
        <source>Now: %1</source>
        <translation>지금: %1</translation>
    </message>
    <message>
        <source>Open: %1</source>
        <translation>남음: %1</translation>
    </message>
    <message>
        <source>Task</source>
        <translation>과제</translation>
    </message>
</context>
<context>
    <name>chalknet::ui::TimeBar</name>
    <message>
        <source>To the end</source>
        <translation>끝으로</translation>
    </message>
    <message>
        <source>Back to the end</source>
        <translation>끝으로 돌아가기</translation>
    </message>
    <message>
        <source>Branch</source>
        <translation>갈라지기</translation>
    </message>
    <message>
        <source>Branch from here</source>
        <translation>여기서 갈라지기</translation>
    </message>
    <message>
        <source>You are at step %1 of %2</source>
        <translation>%2단계 가운데 %1단계를 보고 있습니다</translation>
    </message>
    <message>
        <source>Stop the film</source>
        <translation>필름 멈추기</translation>
    </message>
    <message>
        <source>Play the film</source>
        <translation>필름 재생</translation>
    </message>
    <message>
        <source>Play the film backwards</source>
        <translation>필름 거꾸로 재생</translation>
    </message>
    <message>
        <source>To the first moment</source>
        <translation>첫 순간으로</translation>
    </message>
    <message>
        <source>Next moment</source>
        <translation>다음 순간</translation>
    </message>
    <message>
        <source>Speed of the film</source>
        <translation>필름 빠르기</translation>
    </message>
    <message>
        <source>At 1 × the film of a whole run takes about ten seconds.</source>
        <translation>1 ×에서는 실행 전체를 보는 데 10초쯤 걸립니다.</translation>
    </message>
    <message>
        <source>Shows the present network again. Nothing is lost.</source>
        <translation>지금의 신경망을 다시 보여 줍니다. 아무것도 사라지지 않습니다.</translation>
    </message>
    <message>
        <source>A new run goes on from this moment, exactly as it was; the old run stays for comparison.</source>
        <translation>바로 이 순간의 상태 그대로 새 실행을 이어 갑니다. 이전 실행은 비교할 수 있게 남습니다.</translation>
    </message>
</context>
<context>
    <name>chalknet::ui::TimeCard</name>
    <message>
        <source>Loss</source>
        <translation>손실</translation>
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
        <source>after now</source>
        <translation>이후</translation>
    </message>
    <message>
        <source>Moments of the run</source>
        <translation>실행의 순간들</translation>
    </message>
    <message>
        <source>Drag: another moment. ← and →: one moment, Page: a tenth of the run, Space: the film.</source>
        <translation>끌면 다른 순간으로 갑니다. ←와 →는 한 순간씩, Page 키는 실행의 10분의 1씩, 스페이스는 필름입니다.</translation>
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
    <message>
        <source>Undo: %1</source>
        <translation>실행 취소: %1</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>실행 취소</translation>
    </message>
    <message>
        <source>Redo: %1</source>
        <translation>다시 실행: %1</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>다시 실행</translation>
    </message>
    <message>
        <source>More: projects, picture, formulas, motion</source>
        <translation>더 보기: 프로젝트, 그림, 식, 움직임</translation>
    </message>
</context>
<context>
    <name>chalknet::ui::TraceDiagram</name>
    <message>
        <source>not yet calculated</source>
        <translation>아직 계산하지 않음</translation>
    </message>
    <message>
        <source>asked</source>
        <translation>맞혀 볼 값</translation>
    </message>
    <message>
        <source>input %1</source>
        <translation>입력 %1</translation>
    </message>
    <message>
        <source>output</source>
        <translation>출력</translation>
    </message>
    <message>
        <source>output %1</source>
        <translation>출력 %1</translation>
    </message>
    <message>
        <source>hidden unit %1</source>
        <translation>은닉 노드 %1</translation>
    </message>
    <message>
        <source>unit %1 of hidden layer %2</source>
        <translation>은닉층 %2의 노드 %1</translation>
    </message>
    <message>
        <source>bias unit</source>
        <translation>편향 노드</translation>
    </message>
    <message>
        <source>weight from %1 to %2: %3</source>
        <translation>%1 → %2 가중치: %3</translation>
    </message>
    <message>
        <source>bias of %1: %2</source>
        <translation>%1의 편향: %2</translation>
    </message>
    <message>
        <source>loss: %1</source>
        <translation>손실: %1</translation>
    </message>
    <message>
        <source>weights: %1</source>
        <translation>가중치: %1</translation>
    </message>
</context>
<context>
    <name>chalknet::ui::TraceLayersPanel</name>
    <message>
        <source>%1: one unit less</source>
        <translation>%1: 노드 하나 빼기</translation>
    </message>
    <message>
        <source>%1: one unit more</source>
        <translation>%1: 노드 하나 더하기</translation>
    </message>
    <message>
        <source>%1: activation</source>
        <translation>%1: 활성화 함수</translation>
    </message>
    <message>
        <source>%1: one piece less</source>
        <translation>%1: 조각 하나 빼기</translation>
    </message>
    <message>
        <source>%1: one piece more</source>
        <translation>%1: 조각 하나 더하기</translation>
    </message>
    <message>
        <source>%1: slope</source>
        <translation>%1: 기울기</translation>
    </message>
    <message>
        <source>%1: parameter of the activation</source>
        <translation>%1: 활성화 함수의 매개변수</translation>
    </message>
    <message>
        <source>%1: pieces of a unit</source>
        <translation>%1: 노드 하나의 조각 수</translation>
    </message>
    <message>
        <source>%1: remove</source>
        <translation>%1: 빼기</translation>
    </message>
    <message>
        <source>Inputs</source>
        <translation>입력</translation>
    </message>
    <message>
        <source>One input less</source>
        <translation>입력 하나 빼기</translation>
    </message>
    <message>
        <source>One input more</source>
        <translation>입력 하나 더하기</translation>
    </message>
    <message>
        <source>Add a hidden layer</source>
        <translation>은닉층 더하기</translation>
    </message>
    <message>
        <source>Before the output, like the last hidden layer</source>
        <translation>출력층 바로 앞에, 마지막 은닉층과 같은 모양으로 더한다</translation>
    </message>
    <message>
        <source>Up to %1 layers can be shown step by step.</source>
        <translation>층 %1개까지만 한 단계씩 볼 수 있어요.</translation>
    </message>
</context>
<context>
    <name>chalknet::ui::TraceNetworkEditor</name>
    <message>
        <source>Change the number of inputs</source>
        <translation>입력 수 바꾸기</translation>
    </message>
    <message>
        <source>Change the units of a layer</source>
        <translation>층의 노드 수 바꾸기</translation>
    </message>
    <message>
        <source>Remove a hidden layer</source>
        <translation>은닉층 빼기</translation>
    </message>
    <message>
        <source>Change the loss</source>
        <translation>손실 함수 바꾸기</translation>
    </message>
    <message>
        <source>Draw new weights</source>
        <translation>가중치 새로 뽑기</translation>
    </message>
    <message>
        <source>Change an input</source>
        <translation>입력 바꾸기</translation>
    </message>
    <message>
        <source>Change a target</source>
        <translation>목표 바꾸기</translation>
    </message>
    <message>
        <source>Change the activation</source>
        <translation>활성화 함수 바꾸기</translation>
    </message>
    <message>
        <source>Add a hidden layer</source>
        <translation>은닉층 더하기</translation>
    </message>
    <message>
        <source>Add a row</source>
        <translation>행 더하기</translation>
    </message>
    <message>
        <source>Remove a row</source>
        <translation>행 빼기</translation>
    </message>
    <message>
        <source>The loss has changed with the output.</source>
        <translation>출력층에 맞추어 손실 함수도 바뀌었다.</translation>
    </message>
    <message>
        <source>Network and data</source>
        <translation>신경망과 데이터</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>신경망</translation>
    </message>
    <message>
        <source>Parameters %1</source>
        <translation>매개변수 %1</translation>
    </message>
    <message>
        <source>Your own</source>
        <translation>직접 만든 신경망</translation>
    </message>
    <message>
        <source>Ready-made networks with numbers that can be calculated by hand</source>
        <translation>손으로 계산하기 쉬운 수로 만든 신경망</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>닫기</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
    <message>
        <source>Loss</source>
        <translation>손실 함수</translation>
    </message>
    <message>
        <source>Take the lab&apos;s network</source>
        <translation>실험실 신경망 가져오기</translation>
    </message>
    <message>
        <source>The network and the training data of the network lab as they are now</source>
        <translation>신경망 실험실의 지금 신경망과 훈련 데이터</translation>
    </message>
    <message>
        <source>Rows of data  %1</source>
        <translation>데이터 행  %1</translation>
    </message>
    <message>
        <source>Add a row below row %1</source>
        <translation>%1행 아래에 행 더하기</translation>
    </message>
    <message>
        <source>Remove row %1</source>
        <translation>%1행 빼기</translation>
    </message>
    <message>
        <source>Choose a ready-made network</source>
        <translation>준비된 신경망 고르기</translation>
    </message>
    <message>
        <source>Ready-made</source>
        <translation>준비된 신경망</translation>
    </message>
    <message>
        <source>Other initial weights with two decimals; all biases 0</source>
        <translation>소수 둘째 자리까지의 새 초기 가중치, 편향은 모두 0</translation>
    </message>
</context>
<context>
    <name>chalknet::ui::TraceRowsModel</name>
    <message>
        <source>Row %1, shown</source>
        <translation>%1행, 지금 보는 행</translation>
    </message>
    <message>
        <source>Row %1</source>
        <translation>%1행</translation>
    </message>
    <message>
        <source>%1 of row %2: %3</source>
        <translation>%2행의 %1: %3</translation>
    </message>
    <message>
        <source>Input %1</source>
        <translation>입력 %1</translation>
    </message>
    <message>
        <source>Target of output %1, from 0 to 1 with this loss</source>
        <translation>출력 %1의 목표, 이 손실에서는 0부터 1까지</translation>
    </message>
    <message>
        <source>Target of output %1</source>
        <translation>출력 %1의 목표</translation>
    </message>
</context>
<context>
    <name>chalknet::ui::TraceRowsTable</name>
    <message>
        <source>Rows of data</source>
        <translation>데이터 행</translation>
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
        <source>Loss over epochs</source>
        <translation>에포크별 손실</translation>
    </message>
    <message>
        <source>Accuracy over epochs</source>
        <translation>에포크별 정확도</translation>
    </message>
    <message>
        <source>Train</source>
        <translation>학습</translation>
    </message>
    <message>
        <source>A network learns to read while you watch</source>
        <translation>신경망이 읽기를 배우는 과정을 지켜본다</translation>
    </message>
    <message>
        <source>Train a network of your own that reads more than 90 % of the test pictures.</source>
        <translation>시험 그림의 90 %보다 많이 맞히는 신경망을 직접 학습시켜 보세요.</translation>
    </message>
    <message>
        <source>The settings on the left do it. Watch the first layer while it learns: noise turns into strokes.</source>
        <translation>왼쪽 설정 그대로도 돼요. 학습하는 동안 첫 층을 지켜보세요. 잡음이 획으로 바뀌어요.</translation>
    </message>
    <message>
        <source>What is shown</source>
        <translation>보일 것</translation>
    </message>
    <message>
        <source>Curves</source>
        <translation>곡선</translation>
    </message>
    <message>
        <source>First layer</source>
        <translation>첫 층</translation>
    </message>
    <message>
        <source>Loss and accuracy over epochs</source>
        <translation>에포크에 따른 손실과 정확도</translation>
    </message>
    <message>
        <source>The weights of the first layer as pictures</source>
        <translation>첫 층의 가중치를 그림으로</translation>
    </message>
    <message>
        <source>Weights of the first layer</source>
        <translation>첫 층의 가중치</translation>
    </message>
    <message>
        <source>one picture for each unit; click enlarges</source>
        <translation>노드마다 그림 하나 · 누르면 확대</translation>
    </message>
    <message>
        <source>Blue: ink there raises the unit&apos;s sum; orange: it lowers it</source>
        <translation>파란색: 그 자리의 글씨가 노드의 합을 높인다. 주황색: 낮춘다.</translation>
    </message>
    <message>
        <source>See overfitting: let a network learn from 500 pictures until early stopping ends it.</source>
        <translation>과적합을 확인해 보세요. 그림 500장으로 조기 종료될 때까지 신경망을 학습시키세요.</translation>
    </message>
    <message>
        <source>On the left under Pictures choose 500 pictures, and many epochs under Network. The training loss goes on falling; the validation loss turns.</source>
        <translation>왼쪽의 그림에서 500장을, 신경망에서 에포크를 많이 고르세요. 학습 손실은 계속 줄지만 검증 손실은 다시 커져요.</translation>
    </message>
    <message>
        <source>epoch · best: %1</source>
        <translation>에포크 · 최고: %1</translation>
    </message>
    <message>
        <source>This run learns from other pictures than chosen here; start over to use these settings.</source>
        <translation>지금 학습하는 그림과 설정이 달라요. 이 설정을 쓰려면 처음부터 다시 시작하세요.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>취소</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>설정</translation>
    </message>
    <message>
        <source>Which settings are shown</source>
        <translation>보여 줄 설정</translation>
    </message>
    <message>
        <source>Pictures</source>
        <translation>그림</translation>
    </message>
    <message>
        <source>Layers, and how their weights are changed</source>
        <translation>층, 그리고 가중치를 바꾸는 방법</translation>
    </message>
    <message>
        <source>What is learned from, what is watched, and when learning stops</source>
        <translation>무엇으로 학습하고 무엇으로 지켜보며 언제 멈출지</translation>
    </message>
    <message>
        <source>Stopped early</source>
        <translation>조기 종료</translation>
    </message>
    <message>
        <source>; back at epoch %1, the best</source>
        <translation> · 가장 좋은 에포크(%1)로 되돌림</translation>
    </message>
    <message numerus="yes">
        <source>Stopped early: no better for %n epoch(s)</source>
        <translation>
            <numerusform>조기 종료: %n에포크 동안 나아지지 않음</numerusform>
        </translation>
    </message>
    <message>
        <source>; the best was epoch %1</source>
        <translation> · 가장 좋은 에포크 %1</translation>
    </message>
    <message numerus="yes">
        <source>Finished: all %n epoch(s)</source>
        <translation>
            <numerusform>학습 끝: %n에포크</numerusform>
        </translation>
    </message>
    <message>
        <source>The distorted copies are being made: %1</source>
        <translation>변형 사본 만드는 중: %1</translation>
    </message>
    <message>
        <source>The pictures are being divided…</source>
        <translation>그림 나누는 중 …</translation>
    </message>
    <message>
        <source>nothing drawn yet</source>
        <translation>아직 쓴 글씨 없음</translation>
    </message>
    <message>
        <source>Go back</source>
        <translation>되돌아가기</translation>
    </message>
    <message>
        <source>Back to the last moment at which all numbers were finite</source>
        <translation>모든 수가 유한하던 마지막 순간으로 돌아갑니다</translation>
    </message>
    <message>
        <source>Diverged: choose a smaller learning rate</source>
        <translation>발산: 학습률을 낮추세요</translation>
    </message>
    <message>
        <source>A number grew beyond all bounds: choose a smaller learning rate, then go back.</source>
        <translation>값이 끝없이 커졌어요. 학습률을 낮추고 되돌아가세요.</translation>
    </message>
    <message>
        <source>The device failed: choose another one</source>
        <translation>장치 오류: 다른 장치를 고르세요</translation>
    </message>
</context>
<context>
    <name>chalknet::ui::TrainingCurves</name>
    <message>
        <source>nothing yet</source>
        <translation>아직 없음</translation>
    </message>
    <message>
        <source>epoch</source>
        <translation>에포크</translation>
    </message>
    <message>
        <source>The curve appears as soon as training runs.</source>
        <translation>학습을 시작하면 곡선이 나타난다.</translation>
    </message>
    <message>
        <source>training</source>
        <translation>학습</translation>
    </message>
    <message>
        <source>validation</source>
        <translation>검증</translation>
    </message>
    <message>
        <source>test</source>
        <translation>시험</translation>
    </message>
    <message>
        <source>epoch %1</source>
        <translation>에포크 %1</translation>
    </message>
    <message>
        <source>lowest validation loss at epoch %1</source>
        <translation>검증 손실은 에포크 %1에서 가장 낮음</translation>
    </message>
    <message>
        <source>best</source>
        <translation>최고</translation>
    </message>
</context>
<context>
    <name>chalknet::ui::TrainingPanel</name>
    <message>
        <source>%1 of class %2 and %3 of class %4 lie only %5 apart in the hidden space: the output unit cannot tell them apart.</source>
        <translation>클래스 %2의 %1, 클래스 %4의 %3: 은닉 공간에서 거리가 겨우 %5이다. 출력 노드가 둘을 가려내지 못한다.</translation>
    </message>
    <message>
        <source>No straight line divides the classes in the hidden space, and no small change of the weights makes the loss smaller.</source>
        <translation>은닉 공간에서 두 클래스를 나누는 직선이 없고, 가중치를 조금 바꾸어도 손실이 줄지 않는다.</translation>
    </message>
    <message>
        <source>A line could divide the classes (distance %1), but %2 of 8 derivatives f′ are below %3: the units are saturated.</source>
        <translation>두 클래스를 나눌 수는 있지만(거리 %1), 도함수 f′ 8개 중 %2개의 값이 %3보다 작다. 노드가 포화되었다.</translation>
    </message>
    <message>
        <source>A line could divide the classes (distance %1), but the steps have become too small.</source>
        <translation>두 클래스를 나눌 수는 있지만(거리 %1), 한 번에 움직이는 거리가 너무 작아졌다.</translation>
    </message>
    <message>
        <source>loss</source>
        <translation>손실</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>취소</translation>
    </message>
    <message>
        <source>Try %1 starts</source>
        <translation>시작 번호 %1개 시험</translation>
    </message>
    <message>
        <source>%1 of %2 found the gate</source>
        <translation>%2개 중 %1개 성공</translation>
    </message>
    <message>
        <source>Press play: gradient descent looks for the nine weights.</source>
        <translation>재생을 누르면 경사 하강법이 가중치 아홉 개를 찾는다.</translation>
    </message>
    <message>
        <source>**Found.** All four answers are within %1 of their targets; loss %2.</source>
        <translation>**찾았다.** 네 답 모두 목표와의 차이가 %1보다 작다. 손실 %2.</translation>
    </message>
    <message>
        <source>**Stuck** at loss %1, largest slope %2.</source>
        <translation>**막혔다.** 손실 %1, 가장 큰 기울기 %2.</translation>
    </message>
    <message>
        <source>Loss %1; %2 of 4 answers are not yet sure.</source>
        <translation>손실 %1. 네 답 중 %2개가 아직 확실하지 않다.</translation>
    </message>
    <message>
        <source>epoch</source>
        <translation>에포크</translation>
    </message>
    <message>
        <source>Speed</source>
        <translation>속도</translation>
    </message>
    <message>
        <source>Epochs per second: %1</source>
        <translation>초당 에포크: %1</translation>
    </message>
    <message>
        <source>New start</source>
        <translation>새 시작</translation>
    </message>
    <message>
        <source>One epoch</source>
        <translation>한 에포크</translation>
    </message>
    <message>
        <source>Hidden</source>
        <translation>은닉</translation>
    </message>
    <message>
        <source>Loss</source>
        <translation>손실</translation>
    </message>
    <message>
        <source>η</source>
        <translation>η</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>시작</translation>
    </message>
    <message>
        <source>sigmoid</source>
        <translation>sigmoid</translation>
    </message>
    <message>
        <source>tanh</source>
        <translation>tanh</translation>
    </message>
    <message>
        <source>cross-entropy</source>
        <translation>교차 엔트로피</translation>
    </message>
    <message>
        <source>squared error</source>
        <translation>제곱 오차</translation>
    </message>
    <message>
        <source>slow</source>
        <translation>느리게</translation>
    </message>
    <message>
        <source>normal</source>
        <translation>보통</translation>
    </message>
    <message>
        <source>fast</source>
        <translation>빠르게</translation>
    </message>
    <message>
        <source>fastest</source>
        <translation>가장 빠르게</translation>
    </message>
    <message>
        <source>Learning rate η</source>
        <translation>학습률 η</translation>
    </message>
    <message>
        <source>Activation function of the hidden units</source>
        <translation>은닉 노드의 활성화 함수</translation>
    </message>
    <message>
        <source>Loss over epochs</source>
        <translation>에포크별 손실</translation>
    </message>
    <message>
        <source>Starts that were tried</source>
        <translation>시험한 시작 번호</translation>
    </message>
    <message>
        <source>Loss %1 hardly falls: a **plateau**. Keep training: it will still find the gate.</source>
        <translation>손실 %1: 거의 줄지 않는 **평탄한 구간**이다. 계속 학습하면 풀린다.</translation>
    </message>
    <message>
        <source>Number from which the initial weights are drawn</source>
        <translation>초기 가중치를 뽑는 데 쓰는 번호</translation>
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
        <translation>한 단계</translation>
    </message>
    <message>
        <source>Size of a step</source>
        <translation>진행 단위</translation>
    </message>
</context>
<context>
    <name>chalknet::ui::TruthTable</name>
    <message>
        <source>Truth table</source>
        <translation>진리표</translation>
    </message>
    <message>
        <source>target</source>
        <translation>목표</translation>
    </message>
    <message>
        <source>%1: target %2</source>
        <translation>%1: 목표 %2</translation>
    </message>
    <message>
        <source>%1, the answer is asked for</source>
        <translation>%1, 답을 묻는 중</translation>
    </message>
    <message>
        <source>%1, z = %2, answer %3, right</source>
        <translation>%1, z = %2, 답 %3, 맞음</translation>
    </message>
    <message>
        <source>%1, z = %2, answer %3, wrong</source>
        <translation>%1, z = %2, 답 %3, 틀림</translation>
    </message>
    <message>
        <source>Present row %1.</source>
        <translation>현재 행 %1.</translation>
    </message>
</context>
<context>
    <name>chalknet::ui::TruthTableView</name>
    <message>
        <source>Truth table</source>
        <translation>진리표</translation>
    </message>
    <message>
        <source>Click to change the target</source>
        <translation>누르면 목표가 바뀐다</translation>
    </message>
    <message>
        <source>x₁ = %1, x₂ = %2, h₁ = %3, h₂ = %4, y = %5, target %6</source>
        <translation>x₁ = %1, x₂ = %2, h₁ = %3, h₂ = %4, y = %5, 목표 %6</translation>
    </message>
    <message>
        <source>%1: right</source>
        <translation>%1: 맞음</translation>
    </message>
    <message>
        <source>%1: wrong</source>
        <translation>%1: 틀림</translation>
    </message>
    <message>
        <source>Row %1 of 4. %2.</source>
        <translation>4행 중 %1행. %2.</translation>
    </message>
</context>
<context>
    <name>chalknet::ui::TwinPanel</name>
    <message>
        <source>Epoch %1</source>
        <translation>에포크 %1</translation>
    </message>
    <message>
        <source>A number grew out of all bounds. Reset and choose other weights.</source>
        <translation>값이 끝없이 커졌다. 처음으로 돌아가 다른 가중치를 고르세요.</translation>
    </message>
    <message>
        <source>Same weights on both sides. The %1 linear layers equal **one layer** $z = Wx + b$, and its boundary (dashed) is straight at every depth.</source>
        <translation>양쪽의 가중치가 같다. 선형 층 %1개는 **한 층** $z = Wx + b$와 같고, 그 경계(점선)는 아무리 깊어도 곧다.</translation>
    </message>
    <message>
        <source>After %1 epochs the line gets %2 right, the bent boundary %3. Training moves and turns the line, but **nothing bends it**.</source>
        <translation>%1 에포크 뒤 정확도: 직선 %2, 굽은 경계 %3. 학습은 직선을 옮기고 돌릴 뿐, **굽히지는 못한다**.</translation>
    </message>
    <message>
        <source>The same network twice</source>
        <translation>같은 신경망 두 벌</translation>
    </message>
    <message>
        <source>Linear layers</source>
        <translation>선형 층</translation>
    </message>
    <message>
        <source>tanh layers</source>
        <translation>tanh 층</translation>
    </message>
    <message>
        <source>Output of the linear network</source>
        <translation>선형 신경망의 출력</translation>
    </message>
    <message>
        <source>Output of the tanh network</source>
        <translation>tanh 신경망의 출력</translation>
    </message>
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
        <source>Units</source>
        <translation>노드</translation>
    </message>
    <message>
        <source>Remove a unit from every hidden layer</source>
        <translation>모든 은닉층에서 노드 하나 빼기</translation>
    </message>
    <message>
        <source>Add a unit to every hidden layer</source>
        <translation>모든 은닉층에 노드 하나 더하기</translation>
    </message>
    <message>
        <source>New weights</source>
        <translation>새 가중치</translation>
    </message>
    <message>
        <source>Data</source>
        <translation>데이터</translation>
    </message>
    <message>
        <source>Circle</source>
        <translation>원</translation>
    </message>
    <message>
        <source>XOR blobs</source>
        <translation>XOR 무리</translation>
    </message>
    <message>
        <source>Spiral</source>
        <translation>나선</translation>
    </message>
    <message>
        <source>One epoch</source>
        <translation>한 에포크</translation>
    </message>
    <message>
        <source>The one layer that the linear network equals</source>
        <translation>선형 신경망과 같은 한 층</translation>
    </message>
</context>
<context>
    <name>chalknet::ui::WeightCurvePanel</name>
    <message>
        <source>Whole curve</source>
        <translation>전체</translation>
    </message>
    <message>
        <source>Close up</source>
        <translation>확대</translation>
    </message>
    <message>
        <source>So near that the step of the update can be seen</source>
        <translation>갱신으로 움직이는 거리가 보일 만큼 가까이</translation>
    </message>
    <message>
        <source>Use this value</source>
        <translation>이 값 쓰기</translation>
    </message>
    <message>
        <source>Sets the weight; Esc goes back to the present value</source>
        <translation>가중치를 이 값으로 바꾼다. Esc 키를 누르면 지금 값으로 돌아간다</translation>
    </message>
</context>
<context>
    <name>chalknet::ui::WeightCurveView</name>
    <message>
        <source>Loss over one weight</source>
        <translation>가중치 하나에 따른 손실</translation>
    </message>
    <message>
        <source>corner at %1</source>
        <translation>꺾인 점 %1</translation>
    </message>
    <message>
        <source>jump at %1</source>
        <translation>끊어진 점 %1</translation>
    </message>
    <message>
        <source>A corner: from here on a unit passes on another slope.</source>
        <translation>꺾인 점: 여기서부터 노드의 기울기가 달라진다.</translation>
    </message>
    <message>
        <source>A jump: here a unit switches between 0 and 1.</source>
        <translation>끊어진 점: 여기서 노드의 출력이 0과 1 사이에서 바뀐다.</translation>
    </message>
</context>
<context>
    <name>chalknet::ui::WeightWall</name>
    <message>
        <source>output for %1</source>
        <translation>출력 %1</translation>
    </message>
    <message>
        <source>unit %1 of %2</source>
        <translation>노드 %1 / %2</translation>
    </message>
    <message>
        <source>unit %1, piece %2</source>
        <translation>노드 %1, 조각 %2</translation>
    </message>
    <message>
        <source>bias %1</source>
        <translation>편향 %1</translation>
    </message>
    <message>
        <source>sum %1</source>
        <translation>합 %1</translation>
    </message>
    <message>
        <source>activation %1</source>
        <translation>활성값 %1</translation>
    </message>
    <message>
        <source>nothing drawn yet</source>
        <translation>아직 쓴 글씨 없음</translation>
    </message>
    <message>
        <source>colours ±%1</source>
        <translation>색의 범위 ±%1</translation>
    </message>
</context>
<context>
    <name>chalknet::ui::WhyTab</name>
    <message>
        <source>Why this answer</source>
        <translation>왜 이 답인가</translation>
    </message>
    <message>
        <source>missing pixels</source>
        <translation>빠진 화소</translation>
    </message>
    <message>
        <source>original picture</source>
        <translation>원래 그림</translation>
    </message>
    <message>
        <source>back to the drawing</source>
        <translation>그린 숫자로 되돌리기</translation>
    </message>
    <message>
        <source>not sure</source>
        <translation>불확실</translation>
    </message>
    <message>
        <source>then **%1** %2</source>
        <translation>다음 **%1** %2</translation>
    </message>
    <message>
        <source>Turn the answer into another digit: add or erase at most %1 pixels of the picture by hand.</source>
        <translation>답을 다른 숫자로 바꿔 보세요. 그림의 화소를 손으로 칠하거나 지우되 최대 %1개까지만 바꾸세요.</translation>
    </message>
    <message>
        <source>These pixels are the program’s</source>
        <translation>프로그램이 더한 화소입니다</translation>
    </message>
    <message>
        <source>%1 of %2 pixels</source>
        <translation>화소 %1 / %2</translation>
    </message>
    <message>
        <source>Choose the two classes whose logits are closest to each other.</source>
        <translation>로짓이 서로 가장 가까운 두 숫자를 고르세요.</translation>
    </message>
    <message>
        <source>Read the ten numbers beside the bars. A click chooses the second class, a click with Shift the first.</source>
        <translation>막대 옆의 수 열 개를 읽어 보세요. 클릭하면 둘째 숫자를, Shift를 누르고 클릭하면 첫째 숫자를 고릅니다.</translation>
    </message>
    <message>
        <source>pixels</source>
        <translation>화소</translation>
    </message>
    <message>
        <source>picture</source>
        <translation>그림</translation>
    </message>
    <message>
        <source>Back to the original picture</source>
        <translation>원래 그림으로 되돌리기</translation>
    </message>
    <message>
        <source>Back to the drawing</source>
        <translation>그린 숫자로 되돌리기</translation>
    </message>
    <message>
        <source>Digit of the data</source>
        <translation>데이터의 숫자</translation>
    </message>
    <message>
        <source>Your digit</source>
        <translation>내가 쓴 숫자</translation>
    </message>
    <message>
        <source>label %1</source>
        <translation>정답 %1</translation>
    </message>
    <message>
        <source>Every pixel speaks for or against a digit</source>
        <translation>모든 화소가 어떤 숫자에 찬성하거나 반대한다</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>바꾸기</translation>
    </message>
    <message>
        <source>Draw the digit anew in the tab “Draw”</source>
        <translation>‘그리기’ 탭에서 숫자를 다시 씁니다</translation>
    </message>
    <message>
        <source>Pixels of the digit</source>
        <translation>숫자의 화소</translation>
    </message>
    <message>
        <source>paint pixels here</source>
        <translation>여기에 화소를 칠해 보세요</translation>
    </message>
    <message>
        <source>Left button: the chosen tool, right button: erase, wheel: darker or lighter. Keyboard: arrows move, Space paints, Del erases, + and − change the grey.</source>
        <translation>왼쪽 버튼: 고른 도구, 오른쪽 버튼: 지우기, 휠: 더 진하게 또는 더 연하게. 키보드: 화살표로 이동, Space로 칠하기, Del로 지우기, + 와 − 로 밝기 바꾸기.</translation>
    </message>
    <message>
        <source>Paint pixels</source>
        <translation>화소 칠하기</translation>
    </message>
    <message>
        <source>Erase pixels</source>
        <translation>화소 지우기</translation>
    </message>
    <message>
        <source>Logits</source>
        <translation>로짓</translation>
    </message>
    <message>
        <source>before softmax</source>
        <translation>소프트맥스 이전</translation>
    </message>
    <message>
        <source>Logits of the ten digits</source>
        <translation>열 숫자의 로짓</translation>
    </message>
    <message>
        <source>A click chooses the class to compare with, a click with Shift the class that is explained</source>
        <translation>클릭하면 비교할 숫자를, Shift를 누르고 클릭하면 설명할 숫자를 고릅니다</translation>
    </message>
    <message>
        <source>The numbers of this network are no longer finite: the training diverged. Train it anew with a smaller learning rate.</source>
        <translation>이 신경망의 수가 더는 유한하지 않아요. 학습이 발산했습니다. 더 작은 학습률로 다시 학습시키세요.</translation>
    </message>
    <message>
        <source>Choose the second most probable digit. In the third map, paint where it is deep blue and erase ink where it is deep orange. A digit that the network is less sure of is turned sooner.</source>
        <translation>두 번째로 확률이 높은 숫자를 고르세요. 세 번째 지도에서 짙은 파란 곳을 칠하고, 짙은 주황 곳의 잉크를 지우세요. 신경망이 덜 확신하는 숫자일수록 빨리 바뀌어요.</translation>
    </message>
</context>
<context>
    <name>chalknet::ui::WorksheetDialog</name>
    <message>
        <source>Worksheet</source>
        <translation>활동지</translation>
    </message>
    <message>
        <source>Kept in the project file. Everything acts at once and can be undone.</source>
        <translation>프로젝트 파일에 함께 저장됩니다. 바꾸는 즉시 적용되고, 실행 취소할 수 있습니다.</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>제목</translation>
    </message>
    <message>
        <source>Task</source>
        <translation>과제</translation>
    </message>
    <message>
        <source>Goal, checked by the program</source>
        <translation>목표 (프로그램이 확인)</translation>
    </message>
    <message>
        <source>What students can change</source>
        <translation>학생이 바꿀 수 있는 것</translation>
    </message>
    <message>
        <source>Title in Korean</source>
        <translation>한국어 제목</translation>
    </message>
    <message>
        <source>Title in English</source>
        <translation>영어 제목</translation>
    </message>
    <message>
        <source>Task in Korean</source>
        <translation>한국어 과제</translation>
    </message>
    <message>
        <source>Task in English</source>
        <translation>영어 과제</translation>
    </message>
    <message>
        <source>Accuracy at least</source>
        <translation>정확도(이상)</translation>
    </message>
    <message>
        <source>Loss less than</source>
        <translation>손실 상한(미만)</translation>
    </message>
    <message>
        <source>Hidden units at most</source>
        <translation>은닉 노드 수(이하)</translation>
    </message>
    <message>
        <source>Hidden layers at most</source>
        <translation>은닉층 수(이하)</translation>
    </message>
    <message>
        <source>On the test points if there are any, else on the training points</source>
        <translation>시험 데이터가 있으면 시험 데이터에서, 없으면 훈련 데이터에서 잽니다</translation>
    </message>
    <message>
        <source>In all hidden layers together</source>
        <translation>모든 은닉층을 합한 수</translation>
    </message>
    <message>
        <source>Free</source>
        <translation>허용</translation>
    </message>
    <message>
        <source>Locked</source>
        <translation>잠금</translation>
    </message>
    <message>
        <source>Hidden</source>
        <translation>숨김</translation>
    </message>
    <message>
        <source>Remove the worksheet</source>
        <translation>활동지 지우기</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>완료</translation>
    </message>
</context>
</TS>
