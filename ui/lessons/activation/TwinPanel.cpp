// Controls, planes and texts of the two networks.
#include "ui/lessons/activation/TwinPanel.h"

#include "engine/compute/Inference.h"
#include "ui/controls/Buttons.h"
#include "ui/controls/NumberFormat.h"
#include "ui/controls/Stepper.h"
#include "ui/controls/TransportBar.h"
#include "ui/formula/FormulaView.h"
#include "ui/formula/MathText.h"
#include "ui/lessons/activation/BoundaryPlane.h"
#include "ui/theme/Icons.h"
#include "ui/theme/Style.h"
#include "ui/theme/Theme.h"

#include <QComboBox>
#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QSignalBlocker>
#include <QVBoxLayout>

#include <algorithm>

namespace chalknet::ui {

namespace {

constexpr int kStepEpochs = 1;
constexpr int kNarrowestSide = 236; ///< of the column beside the planes
constexpr int kWideSide = 400; ///< from here on its formula is larger

QString matrixNumber(double value)
{
    return QStringLiteral("\\num{%1}").arg(fixed(value, 3));
}

std::vector<PlanePoint> pointsOf(const Dataset& data)
{
    std::vector<PlanePoint> points;
    std::array<double, 2> inputs{};
    for (std::size_t row = 0; row < data.rows(); ++row) {
        data.copyInputs(row, inputs);
        points.push_back({{inputs[0], inputs[1]}, data.label(row), false});
    }
    return points;
}

} // namespace

TwinPanel::TwinPanel(TwinTraining& training, QWidget* parent)
    : Card(parent)
    , m_training(training)
{
    for (Side& side : m_sides)
        side = makeSide();
    makeControls();
    connect(&m_training, &TwinTraining::pictureChanged, this, &TwinPanel::showPicture);
    connect(&m_training, &TwinTraining::playingChanged, m_transport, &TransportBar::setPlaying);
    connect(m_transport, &TransportBar::playToggled, &m_training, &TwinTraining::setPlaying);
    connect(m_transport, &TransportBar::resetRequested, &m_training, &TwinTraining::reset);
    connect(m_transport, &TransportBar::stepRequested, this, [this] { m_training.step(kStepEpochs); });
    retranslate();
}

TwinPanel::Side TwinPanel::makeSide()
{
    Side side{new QLabel(this), new QLabel(this), new BoundaryPlane(this)};
    side.plane->setRange(-kTwinRange, kTwinRange);
    side.accuracy->setAlignment(Qt::AlignRight | Qt::AlignVCenter);
    return side;
}

void TwinPanel::makeControls()
{
    m_depthLabel = new QLabel(this);
    m_depth = new Stepper(this);
    m_depth->setRange(1, kDeepestTwin);
    m_widthLabel = new QLabel(this);
    m_width = new Stepper(this);
    m_width->setRange(kNarrowestTwin, kWidestTwin);
    m_dice = new QPushButton(this);
    m_dice->setIcon(themedIcon(QStringLiteral("dice")));
    m_dataLabel = new QLabel(this);
    m_data = new QComboBox(this);
    m_data->addItems({QString(), QString(), QString()});
    m_dataLabel->setBuddy(m_data);
    for (QLabel* label : {m_depthLabel, m_widthLabel, m_dataLabel})
        setTextRole(label, TextRole::FieldLabel);
    for (QWidget* widget :
        std::initializer_list<QWidget*>{m_depthLabel, m_depth, m_widthLabel, m_width, m_dice, m_dataLabel, m_data})
        header()->addWidget(widget);
    body()->addStretch(1); // planes and texts are placed by hand

    m_controls = new QWidget(this);
    auto* column = new QVBoxLayout(m_controls);
    column->setContentsMargins(0, 0, 0, 0);
    auto* row = new QHBoxLayout;
    m_transport = new TransportBar(m_controls);
    m_epoch = new QLabel(m_controls);
    row->addWidget(m_transport);
    row->addWidget(m_epoch, 1);
    m_collapsed = new FormulaView(m_controls);
    m_remark = new MathText(m_controls);
    column->addLayout(row);
    column->addStretch(1);
    column->addWidget(m_collapsed);
    column->addSpacing(8);
    column->addWidget(m_remark);
    column->addStretch(1);

    connect(m_depth, &Stepper::valueChanged, this, &TwinPanel::depthChosen);
    connect(m_width, &Stepper::valueChanged, this, &TwinPanel::widthChosen);
    connect(m_dice, &QPushButton::clicked, this, &TwinPanel::newWeightsRequested);
    connect(m_data, &QComboBox::activated, this, [this](int index) { emit dataChosen(static_cast<TwinData>(index)); });
}

void TwinPanel::setState(const NonlinearState& state)
{
    m_state = state;
    {
        const QSignalBlocker depthBlocker(m_depth);
        const QSignalBlocker widthBlocker(m_width);
        const QSignalBlocker dataBlocker(m_data);
        m_depth->setValue(state.depth);
        m_width->setValue(state.width);
        m_data->setCurrentIndex(static_cast<int>(state.data));
    }
    const std::vector<PlanePoint> points = pointsOf(twinDataset(twinSettings(state)));
    for (const Side& side : m_sides)
        if (side.plane->points() != points)
            side.plane->setPoints(points);
    m_training.load(twinSettings(state));
    showPicture();
}

void TwinPanel::setStageScale(double scale)
{
    m_scale = scale;
    placeWidgets();
}

void TwinPanel::setPresenting(bool presenting)
{
    m_presenting = presenting;
    for (QWidget* widget :
        std::initializer_list<QWidget*>{m_depthLabel, m_depth, m_widthLabel, m_width, m_dice, m_dataLabel, m_data})
        widget->setVisible(!presenting);
    placeWidgets();
}

void TwinPanel::placeWidgets()
{
    const Theme& theme = Theme::instance();
    const double formulas = m_scale * (m_presenting ? 1.4 : 1.0);
    m_remark->setPixelSize(15.0 * m_scale * (m_presenting ? 1.25 : 1.0));
    m_epoch->setFont(theme.sans(16.0 * m_scale, true));
    const QMargins margins = layout()->contentsMargins();
    const int top = margins.top() + std::max(header()->sizeHint().height(), 24) + 6;
    const QRect room(margins.left(), top, width() - margins.left() - margins.right(), height() - top - margins.bottom() + 6);
    const int titleHeight = static_cast<int>(26 * m_scale);
    constexpr int kGap = 16;
    const int plane = std::max(120, std::min(room.height() - titleHeight, (room.width() - kNarrowestSide - 2 * kGap) / 2));
    int left = room.left() - 6; // the axis numbers may stand in the padding
    for (const Side& side : m_sides) {
        const QRect line(left + static_cast<int>(30 * m_scale), room.top(), plane - static_cast<int>(34 * m_scale), titleHeight);
        side.title->setFont(theme.sans(15.0 * m_scale, true));
        side.accuracy->setFont(theme.sans(15.0 * m_scale, true));
        side.title->setGeometry(line);
        side.accuracy->setGeometry(line.adjusted(line.width() - static_cast<int>(96 * m_scale), 0, 0, 0));
        side.plane->setStageScale(m_scale);
        side.plane->setGeometry(left, room.top() + titleHeight, plane, plane);
        left += plane + kGap;
    }
    const int beside = room.right() + 1 - left;
    m_collapsed->setPixelSize((beside > kWideSide ? 27.0 : 20.0) * formulas);
    m_controls->setGeometry(left, room.top(), beside, std::min(room.height(), plane + titleHeight));
}

void TwinPanel::showPicture()
{
    if (!m_training.picture())
        return;
    showSide(m_sides[0], m_training.picture()->linear);
    showSide(m_sides[1], m_training.picture()->bent);
    showCollapsed();
    m_epoch->setText(tr("Epoch %1").arg(m_training.picture()->epoch()));
    m_remark->setText(remark());
}

void TwinPanel::showSide(const Side& side, const Snapshot& snapshot)
{
    const UnitMaps& maps = *snapshot.outputMap;
    side.plane->setMap(maps.maps.back().front(), maps.resolution, kOutputScale, kOutputScale.center);
    side.accuracy->setText(percent(snapshot.train.accuracy));
    side.plane->setEvaluator([spec = snapshot.spec, parameters = snapshot.parameters](double x1, double x2) {
        const std::array<double, 2> inputs{x1, x2};
        const LayerValues values = forwardOne(*spec, parameters, inputs);
        return PlaneView::Probe{values.outputs().front(), predictedClass(values.outputs())};
    });
}

void TwinPanel::showCollapsed()
{
    const AffineMap layer = m_training.picture()->collapsed();
    m_sides[0].plane->setCollapsed(layer);
    if (layer.weights.size() != 2 || layer.biases.size() != 1)
        return;
    const int layers = m_state.depth + 1;
    const QString product = layers == 2 ? QStringLiteral("W_2 W_1") : QStringLiteral("W_{%1} \\cdots W_1").arg(layers);
    m_collapsed->setTex(
        QStringLiteral("\\begin{aligned} \\tone{c3}{W} &= %1 \\\\ &\\approx \\begin{bmatrix} %2 & %3 \\end{bmatrix}"
                       " \\\\ \\tone{c3}{b} &\\approx %4 \\end{aligned}")
            .arg(product, matrixNumber(layer.weights[0]), matrixNumber(layer.weights[1]), matrixNumber(layer.biases[0])));
}

QString TwinPanel::remark() const
{
    const TwinPicture& picture = *m_training.picture();
    const int layers = m_state.depth + 1;
    if (picture.linear.diverged || picture.bent.diverged)
        return tr("A number grew out of all bounds. Reset and choose other weights.");
    if (picture.epoch() == 0)
        return tr("Same weights on both sides. The %1 linear layers equal **one layer** $z = Wx + b$, and its boundary "
                  "(dashed) is straight at every depth.")
            .arg(layers);
    return tr("After %1 epochs the line gets %2 right, the bent boundary %3. Training moves and turns the line, but "
              "**nothing bends it**.")
        .arg(QString::number(picture.epoch()), percent(picture.linear.train.accuracy), percent(picture.bent.train.accuracy));
}

void TwinPanel::resizeEvent(QResizeEvent* event)
{
    Card::resizeEvent(event);
    placeWidgets();
}

void TwinPanel::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    Card::changeEvent(event);
}

void TwinPanel::retranslate()
{
    setTitle(tr("The same network twice"));
    m_sides[0].title->setText(tr("Linear layers"));
    m_sides[1].title->setText(tr("tanh layers"));
    m_sides[0].plane->setAccessibleName(tr("Output of the linear network"));
    m_sides[1].plane->setAccessibleName(tr("Output of the tanh network"));
    m_depthLabel->setText(tr("Hidden layers"));
    m_depth->setAccessibleNames(tr("Remove a hidden layer"), tr("Add a hidden layer"));
    m_widthLabel->setText(tr("Units"));
    m_width->setAccessibleNames(tr("Remove a unit from every hidden layer"), tr("Add a unit to every hidden layer"));
    m_dice->setText(tr("New weights"));
    m_dataLabel->setText(tr("Data"));
    m_data->setItemText(static_cast<int>(TwinData::Circle), tr("Circle"));
    m_data->setItemText(static_cast<int>(TwinData::XorBlobs), tr("XOR blobs"));
    m_data->setItemText(static_cast<int>(TwinData::Spiral), tr("Spiral"));
    m_transport->setStepName(tr("One epoch"));
    m_collapsed->setAccessibleName(tr("The one layer that the linear network equals"));
    showPicture();
}

} // namespace chalknet::ui
