// SliceTab: "A network's loss": slices through the loss of the lab's network while it trains.
#pragma once

#include "ui/lessons/LessonTab.h"
#include "ui/lessons/descent/ExampleNetwork.h"
#include "ui/lessons/descent/SliceController.h"

#include <QElapsedTimer>

#include <functional>

class QUndoStack;

namespace chalknet::ui {

class AppContext;
class Card;
class ElidedLabel;
class FormulaView;
class NoteBar;
class SliceDirectionsCard;
class SliceNetworkCard;
class SliceNumbersCard;
class SurfaceView;

class SliceTab : public LessonTab {
    Q_OBJECT

public:
    /// `exampleRows` of the example network's data: tests take few.
    SliceTab(AppContext& context, QUndoStack& undo, QWidget* parent, std::size_t exampleRows = ExampleNetwork::kRows);

    QString tabName() const override;
    QString subtitle() const override;
    QString explanationTitle() const override;
    QString explanation() const override;
    QString statusText() const override;
    QString speedText() const override;
    QStringList taskIds() const override;
    LessonTask task(const QString& id) const override;
    QJsonObject saveState() const override;
    void restoreState(const QJsonObject& state) override;
    void setStageScale(double scale) override;
    void setPresenting(bool presenting) override;
    void present(int direction) override;
    bool isPlaying() const override;
    void entered() override;
    void left() override;

    SliceController& controller() { return m_controller; }
    SurfaceView* surface() { return m_surface; }
    SliceNetworkCard* networkCard() { return m_network; }
    SliceDirectionsCard* directionsCard() { return m_directions; }
    SliceNumbersCard* numbersCard() { return m_numbers; }
    NoteBar* note() { return m_note; }
    /// Where the ring was dragged; nothing while it lies on the network.
    std::optional<QPointF> chosenPlace() const { return m_place; }

protected:
    void resizeEvent(QResizeEvent* event) override;
    void changeEvent(QEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;

private:
    /// What merges with what on the undo stack.
    enum Kind { Single = 0, Reach = 21, Seed = 22, RandomSeed = 23, Parameter = 24 };

    static QString downhillTask() { return QStringLiteral("slice-downhill"); }
    static QString placeTask() { return QStringLiteral("slice-place"); }
    void connectPanels();
    void change(const QString& text, int kind, const std::function<void(SliceState&)>& apply);
    void apply(const SliceState& state);
    void chooseParameter(int axis, std::size_t index);
    void chooseReach(int axis, double reach);
    void chooseRange(const QRectF& range);
    void choosePlace(QPointF place);
    void dropPlace();
    void usePlace();
    void moveNetwork(const Parameters& parameters, quint64 number);

    void showAll();
    void showPicture();
    void showMoved();
    void showNetwork();
    void showPath();
    void showArrow();
    void showRing();
    void showNumbers();
    void showNote();
    void checkTasks();
    void layOut();
    void retranslate();

    AppContext& m_context;
    QUndoStack& m_undo;
    SliceController m_controller;
    std::optional<QPointF> m_place;
    std::uint64_t m_placeStep = 0; ///< of the network when the ring was dragged
    std::uint64_t m_placeGeneration = 0;
    int m_gesture = 0;
    QElapsedTimer m_drawn; ///< since the network was shown last while it trains
    QElapsedTimer m_told; ///< since progress and speed were told last
    double m_scale = 1.0;
    bool m_presenting = false;

    Card* m_card = nullptr;
    FormulaView* m_equation = nullptr;
    NoteBar* m_note = nullptr;
    SurfaceView* m_surface = nullptr;
    ElidedLabel* m_time = nullptr;
    SliceNetworkCard* m_network = nullptr;
    SliceDirectionsCard* m_directions = nullptr;
    SliceNumbersCard* m_numbers = nullptr;
};

} // namespace chalknet::ui
